"""How large `redline.html` gets, and how long a browser takes to open it: a 90-page draft with many proposals."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from big_round import big_round
from measure import head, measure

from vankien.flows.ports import PaperOptions
from vankien.write.redline import write_redline

TIMED = """<script>addEventListener("load", () => {
const start = performance.now(), ask = document.querySelector("#search");
ask.value = "kinh te"; ask.dispatchEvent(new Event("input")); document.body.offsetHeight;
document.documentElement.innerHTML = "<pre>opened " + Math.round(start) + " ms, first search " +
Math.round(performance.now() - start) + " ms</pre>"; })</script></body>"""


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
        one = big_round(count)
        measure("written", count, lambda one=one: write_redline(one, PaperOptions()), repeat=1)
        page = write_redline(one, PaperOptions())
        print(f"   {len(page) / 1e6:.1f} MB; {opened(page)}")


main()
