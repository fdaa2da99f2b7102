"""Words that say "wherever it stands in the document", "all from here to there", that go on a phrase, that join two; folded."""

WHOLE_DOCUMENT = (
    "toàn văn", "toàn bộ văn bản", "toàn bộ dự thảo", "trong cả văn bản", "trong cả dự thảo", "mọi chỗ", "mọi nơi",
    "tất cả các chỗ", "tất cả các điều", "tất cả các mục", "tất cả các trang", "toàn dự thảo", "toàn luật", "toàn quy định",
    "toàn quy chế", "toàn nghị định", "toàn thông tư", "toàn nghị quyết", "toàn báo cáo", "toàn đề án", "xuyên suốt dự thảo", "toàn bộ luật", "toàn bộ quy định", "toàn bộ quy chế", "toàn bộ nghị định", "toàn bộ thông tư",
    "toàn bộ nghị quyết", "toàn bộ báo cáo", "toàn bộ đề án", "trong cả luật", "trong cả báo cáo", "chỗ nào ghi", "chỗ nào viết", "chỗ nào có", "nơi nào ghi",
    "wherever it", "whenever the", "whenever it", "whenever you", "from the whole plan", "from the whole draft", "from the whole document", "from the whole text", "in the whole plan", "in the whole draft", "in the whole document", "in the whole text", "across the plan", "across the document", "wherever you find", "wherever the", "wherever this", "wherever that", "wherever they", "wherever these", "wherever those", "wherever we", "every time", "each time", "every instance", "each instance", "each occurrence", "every place", "each place", "passim", "throughout", "every occurrence", "everywhere", "in all places", "all occurrences",
)  # fmt: skip
COUNTED_PLACES = {
    "cả hai chỗ": 2, "cả 2 chỗ": 2, "hai chỗ này": 2, "cả ba chỗ": 3, "cả 3 chỗ": 3, "cả bốn chỗ": 4, "cả 4 chỗ": 4,
    **{
        f"{said} {place} {verb}": count
        for count, words in {2: "hai", 3: "ba", 4: "bốn", 5: "năm", 6: "sáu"}.items()
        for said in (words, str(count))
        for place in ("chỗ", "nơi")
        for verb in ("viết", "ghi", "dùng", "để", "nhắc", "nói", "gọi", "sử dụng", "có chữ", "có từ", "có cụm từ")
    },
    "both places": 2, "both occurrences": 2, "all three places": 3, "all three occurrences": 3, "all four places": 4, "all four occurrences": 4,
}  # fmt: skip
"""Words that say how many places there are: another number, and the place is asked for."""
THIS_BEHIND = ("này", "nầy")
THIS_BEFORE = ("this", "the present")
"""Words behind and before the name of an act by which it speaks of itself: "Quyết định này", "this byelaw"."""
WHOLE_DRAFT = frozenset({"dự thảo", "văn bản", "draft", "document"})
"""Names of a draft with all its acts, which stand above the first of them."""
INTO = ("vào", "into", "to")
"""Words between the number of a new unit and what shall hold it: "khoản 4 vào Điều 2"."""
RANGE = (" đến ", " tới ", " to ", " through ")
GOES_ON = (
    "và ", "hoặc ", "hay ", "cùng ", "cùng với ", "nhất là ", "đặc biệt là ", "trong đó ", "nhằm ", "để ", "do ", "gắn với ", "bằng việc ", "bằng cách ",
    "and ", "or ", "with ", "including ", "in order to ", "so that ",
)  # fmt: skip
JOINS = ("và ", "hoặc ", "cùng ", "and ", "or ", "as well as ")
"""Of these, what joins like to like, and is never said in the place of something else."""
JOINTS = frozenset({"và", "hoặc", "hay", "cùng", "với", "and", "or", "nor"})
"""Words that join two phrases, and stand at no end."""
LIST_LEADS = frozenset({
    "của", "từ", "cho", "về", "gồm", "là", "như", "với", "bằng", "các", "những", "mọi", "phải", "được", "trong", "tại", "thuộc", "do", "để", "có",
    "of", "from", "for", "to", "by", "with", "in", "on", "at", "as", "are", "is", "between", "like", "the", "than", "into",
})  # fmt: skip
"""Words after which a list begins: whoever strikes out its first piece strikes out the comma behind it."""
