# mypy: ignore-errors
"""Run by the system's own Python, which knows LibreOffice: settles the tracked changes of many files in one process.

    python3 settle.py PROFILE FOLDER

For each `NAME.ACTION.docx` in FOLDER, ACTION being Accept, Reject or Keep, `NAME.ACTION.txt` is written: the text
as LibreOffice has it after that action. The action Convert writes the file as `NAME.Convert.odt`
and `.pdf` too, and what LibreOffice reads there as `NAME.Convert.odt.txt`.
"""

import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def option(name, value):
    """One named option of a call."""
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(profile):
    """A LibreOffice of our own, and its context."""
    pipe = f"vankien{abs(hash(profile))}"
    words = ["--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
    office = subprocess.Popen(  # noqa: S603
        ["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", *words],  # noqa: S607
        stderr=subprocess.DEVNULL,
    )
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    for _ in range(600):
        try:
            return office, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    office.kill()
    raise SystemExit("LibreOffice does not answer")


def load(desktop, path):
    """A file, opened without a window."""
    return desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (option("Hidden", True),))


def write_text(document, path):
    """Writes what a document says."""
    kind = (option("FilterName", "Text (encoded)"), option("FilterOptions", "UTF8,LF,,,"))
    document.storeToURL(path.as_uri(), kind)


def settle(desktop, dispatcher, source):
    """Writes what one file says once its changes are settled."""
    action = source.name.split(".")[-2]
    document = load(desktop, source)
    if action in {"Accept", "Reject"}:
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, f".uno:{action}AllTrackedChanges", "", 0, ())
    write_text(document, source.with_suffix(".txt"))
    if action == "Convert":
        made = source.with_suffix(".odt")
        document.storeToURL(made.as_uri(), (option("FilterName", "writer8"),))
        document.storeToURL(source.with_suffix(".pdf").as_uri(), (option("FilterName", "writer_pdf_Export"),))
        again = load(desktop, made)
        write_text(again, source.with_suffix(".odt.txt"))
        again.close(True)
    document.close(True)


def main():
    """All files of a folder."""
    office, context = connect(sys.argv[1])
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    try:
        for source in sorted(Path(sys.argv[2]).glob("*.docx")):
            settle(desktop, dispatcher, source)
    finally:
        desktop.terminate()
        office.wait(30)


main()
