"""How large `redline.html` gets, and how long a browser takes to open it: a 90-page draft with many proposals."""

import random
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from measure import head, measure
from tests import rounds

from vankien.flows.outcome import Outcome
from vankien.flows.ports import PaperOptions
from vankien.model.anchor import Anchor, AnchorState, Extent, Place, PlaceRole
from vankien.model.document import Document, PageBasis, Unit
from vankien.model.edit import ChangeSet, Edit
from vankien.model.group import Group, GroupKind
from vankien.model.locator import UnitKind
from vankien.model.span import Span
from vankien.write.redline import write_redline

SAID = "phát triển kinh tế biển gắn với bảo vệ môi trường giữ vững quốc phòng an ninh trên địa bàn tỉnh"
WORDS = SAID.split()
SECTIONS, PARAGRAPHS, LENGTH, PAGE = 60, 12, 90, 3000  # per draft, per section; words each; letters a page
TIMED = """<script>addEventListener("load", () => {
const start = performance.now(), ask = document.querySelector("#search");
ask.value = "kinh te"; ask.dispatchEvent(new Event("input")); document.body.offsetHeight;
document.documentElement.innerHTML = "<pre>opened " + Math.round(start) + " ms, first search " +
Math.round(performance.now() - start) + " ms</pre>"; })</script></body>"""


def outcome(proposals: int) -> Outcome:
    """A round with so many replacements at chance places."""
    chance = random.Random(1)
    lines = [" ".join(chance.choices(WORDS, k=LENGTH)) for _ in range(SECTIONS * PARAGRAPHS)]
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    text = "".join(f"{line}\n" for line in lines)
    units = []
    for place, line in enumerate(lines):
        span = Span(starts[place], starts[place + 1])
        name, number = f"section-{place}", str(place + 1)
        head_of = Span(span.start, span.start + len(line)) if place % PARAGRAPHS == 0 else Span(span.start, span.start)
        kind = UnitKind.SECTION if place % PARAGRAPHS == 0 else UnitKind.PARAGRAPH
        units.append(
            Unit(
                name,
                kind,
                number,
                f"{number}.",
                label_generated=True,
                heading=head_of,
                body=span,
                span=span,
                parent=None,
                depth=0,
            )
        )
    document = Document(text, tuple(units), tuple(range(0, len(text), PAGE)), PageBasis.STORED)
    base = rounds.outcome()
    amendments = []
    for place in range(proposals):
        unit = chance.choice(units)
        start = chance.randrange(unit.span.start, unit.span.end - 40)
        edit = Edit(Span(start, start + chance.randrange(5, 40)), " ".join(chance.choices(WORDS, k=20)))
        where = Anchor(AnchorState.EXACT, Extent.WORDS, (Place(PlaceRole.TARGET, edit.span, unit.id),), 0.98, 0.5)
        made = rounds.replacing(f"a-{place:06}", base.contributions[0], "khá", edit.text)
        amendments.append(replace(made, anchor=where, edits=(edit,)))
    amendments.sort(key=lambda one: one.edits[0].span)
    groups = tuple(Group(f"g-{one.id}", GroupKind.EXACT, one.id, (one.id,), 1, 1, 1) for one in amendments)
    draft = replace(base.draft, document=document, original=text.encode())
    return replace(base, draft=draft, amendments=tuple(amendments), groups=groups, opinions=(), conflicts=(), shown=(),
                   next_change=ChangeSet((), len(text)))  # fmt: skip


def opened(page: bytes) -> str:
    """What a browser without a window says about opening the page and searching in it."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        return "no Chromium here"
    said = re.sub("<meta http-equiv=[^>]*>", "", page.decode())  # the page forbids the script that measures
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_text(said.replace("</body>", TIMED), encoding="utf-8")
        options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile"]
        command = [browser, *options, "--timeout=90000", "--dump-dom", file.as_uri()]
        found = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    told = re.search(r"opened \d+ ms, first search \d+ ms", found)
    return told.group(0) if told else "not opened in 90 s"


def main() -> None:
    """100, 1,000 and 10,000 proposals."""
    head("redline.html")
    for count in (100, 1_000, 10_000):
        one = outcome(count)
        measure("written", count, lambda one=one: write_redline(one, PaperOptions()), repeat=1)
        page = write_redline(one, PaperOptions())
        print(f"   {len(page) / 1e6:.1f} MB; {opened(page)}")


main()
