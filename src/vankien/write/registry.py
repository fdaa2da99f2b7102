"""Every paper that a round writes: adding one is a module and a line here."""

from vankien.flows.papers import Paper
from vankien.write import jsonl
from vankien.write.akn import write_akn
from vankien.write.comparison_docx import write_comparison_docx
from vankien.write.decisions_xlsx import write_decisions_xlsx
from vankien.write.next_docx import write_next_docx, write_tracked_docx
from vankien.write.odt.redline import write_redline_odt
from vankien.write.odt.synthesis import write_synthesis_odt
from vankien.write.redline import write_redline
from vankien.write.report.html import write_report_html
from vankien.write.report.paper import write_report_docx
from vankien.write.synthesis_docx import write_synthesis_docx
from vankien.write.synthesis_xlsx import write_synthesis_xlsx

PAPERS = (
    Paper("redline.html", write_redline),
    Paper("synthesis.docx", write_synthesis_docx),
    Paper("synthesis.xlsx", write_synthesis_xlsx),
    Paper("decisions.xlsx", write_decisions_xlsx),
    Paper("comparison.docx", write_comparison_docx),
    Paper("report.html", write_report_html),
    Paper("report.docx", write_report_docx),
    Paper("tracked.docx", write_tracked_docx),
    Paper("next.docx", write_next_docx),
    Paper("contributions.jsonl", jsonl.write_contributions),
    Paper("amendments.jsonl", jsonl.write_amendments),
    Paper("opinions.jsonl", jsonl.write_opinions),
    Paper("groups.jsonl", jsonl.write_groups),
    Paper("conflicts.jsonl", jsonl.write_conflicts),
    Paper("decisions.jsonl", jsonl.write_decisions),
    Paper("corrections.jsonl", jsonl.write_corrections),
    Paper("notes.jsonl", jsonl.write_notes),
    Paper("draft.json", jsonl.write_draft),
    Paper("draft.akn.xml", write_akn),
    Paper("versions.jsonl", jsonl.write_versions, lambda outcome: outcome.past is not None),
    Paper("journal.jsonl", jsonl.write_journal),
    Paper("redline.odt", write_redline_odt, form="odt"),
    Paper("synthesis.odt", write_synthesis_odt, form="odt"),
)
PRINTS = (
    Paper("redline.pdf", write_redline_odt, form="pdf"),
    Paper("synthesis.pdf", write_synthesis_odt, form="pdf"),
)
