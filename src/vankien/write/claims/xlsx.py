"""`claims.xlsx`: one row a figure, those that a person must look at first by colour, all of them filterable."""

from collections.abc import Iterator
from io import BytesIO

from vankien.flows.claims import Checked
from vankien.flows.ports import PaperOptions
from vankien.lang.base import Catalog
from vankien.lang.registry import catalog
from vankien.model.claim import Claim, ClaimVerdict
from vankien.write.claim_saying import details, findings_text, number_text, period_text, rows_text
from vankien.write.paper_xlsx import body_format, cell_text, head_format, new_book, row_height
from vankien.write.saying import path_name

WIDTHS = (20, 48, 26, 12, 12, 12, 14, 16, 18, 16, 22, 44, 36, 30, 24, 8)  # characters
COLOURS = {ClaimVerdict.DIFFERS: "#F8CBAD", ClaimVerdict.INCONSISTENT: "#FFE699", ClaimVerdict.AGREES: "#E2EFDA"}
PASSAGE = 90  # code points of the text shown on each side of a figure


def write_claims_xlsx(checked: Checked, options: PaperOptions) -> bytes:
    """The workbook."""
    target = BytesIO()
    book = new_book(target)
    words = catalog(options.language)
    sheet = book.add_worksheet(words.say("claim.sheet"))
    heads = words.say("claim.sheet.columns").split("|")
    for column, (title, width) in enumerate(zip(heads, WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, head_format(book))
    plain = body_format(book)
    styles = {verdict: body_format(book) for verdict in COLOURS}
    for verdict, style in styles.items():
        style.set_bg_color(COLOURS[verdict])
    for row, claim in enumerate(checked.claims, 1):
        cells = list(_cells(checked, claim, words))
        sheet.set_row(row, row_height(zip(cells, WIDTHS, strict=True)))
        for column, text in enumerate(cells):
            sheet.write_string(row, column, cell_text(text), styles.get(claim.verdict, plain) if column == 9 else plain)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(checked.claims)), len(WIDTHS) - 1)
    sheet.set_landscape()
    sheet.set_paper(8)  # A3: sixteen columns
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    book.close()
    return target.getvalue()


def _cells(checked: Checked, claim: Claim, words: Catalog) -> Iterator[str]:
    document, figure = checked.draft.document, claim.figure
    unit = document.unit_at(claim.span.start)
    page = document.page_of(claim.span.start)
    yield claim.text
    yield passage(document.text, claim)
    yield claim.what
    yield f"{_sign(claim)}{number_text(figure.value, words.code)}"
    yield number_text(figure.low, words.code)
    yield number_text(figure.high, words.code)
    yield figure.unit or ""
    scope = "" if claim.period_scope is None else f" ({words.say(f'claim.scope.{claim.period_scope}')})"
    yield f"{period_text(claim.period)}{scope}" if claim.period else ""
    yield "" if claim.place is None else claim.place.name
    yield words.say(f"claim.verdict.{claim.verdict}")
    yield "" if claim.because is None else words.say(f"claim.because.{claim.because}")
    yield findings_text(claim, words)
    yield "\n".join(line for fact in claim.facts for line in details(fact, words) if not fact.rows or line != "")
    yield "\n".join(rows_text(fact) for fact in claim.facts if fact.rows)
    yield path_name(document, words, None if unit is None else unit.id)
    yield "" if page is None else str(page)


def _sign(claim: Claim) -> str:
    sign = str(claim.figure.comparator)
    return "" if sign == "=" or claim.figure.value is None else f"{sign} "


def passage(text: str, claim: Claim) -> str:
    """The words around a figure, in its paragraph."""
    start = max(text.rfind("\n", 0, claim.span.start) + 1, claim.span.start - PASSAGE)
    end = text.find("\n", claim.span.end)
    end = min(len(text) if end < 0 else end, claim.span.end + PASSAGE)
    lead = "…" if start and text[start - 1] != "\n" else ""
    tail = "…" if end < len(text) and text[end] != "\n" else ""
    return f"{lead}{text[start:end].strip()}{tail}".replace("\t", " | ")
