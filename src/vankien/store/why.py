"""Why the disk refused, by a name that every language has a sentence for."""

import errno

# Those that people meet; the catalogs say `why.<name>`. What is rarer keeps the system's own words.
NAMED = (
    *("EACCES", "EPERM", "ENOENT", "ENOTDIR", "EISDIR", "EROFS", "ENOSPC"),
    *("EDQUOT", "EFBIG", "EIO", "ENAMETOOLONG", "EMFILE", "ELOOP", "EBUSY"),
)


def why(error: OSError) -> str:
    """The name of the error when it has a sentence, else what the system says."""
    name = errno.errorcode.get(error.errno or 0, "")
    return name if name in NAMED else error.strerror or type(error).__name__
