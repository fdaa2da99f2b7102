"""English: items that go off a list or come onto it."""

from vankien.lang.list_words import ListWords

LISTS = ListWords(
    takes=("take", "strike", "remove", "delete", "drop", "cross", "leave", "omit"),
    taken=("taken", "struck", "removed", "deleted", "dropped", "crossed", "left", "omitted"),
    offs=("from", "off", "out of"),
    puts=("add", "include", "put", "insert"),
    put=("added", "included", "put", "inserted"),
    ons=("to", "on", "in", "into", "onto"),
    musts=("should", "ought to", "must", "needs to", "has to", "shall"),
    mays=("can", "could", "may", "might", "be", "to"),
    lists=("list", "lists"),
    heads=("the", "your", "this", "that", "our"),
    ofs=("in", "of", "at", "under"),
    ends=("please", "altogether", "entirely", "completely", "because", "since", "as", "too", "also", "again"),
)
