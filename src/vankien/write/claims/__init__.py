"""The papers about a draft's figures: adding one is a module and a line here."""

from vankien.flows.claims import ClaimsPaper
from vankien.write.claims.html import write_claims_html
from vankien.write.claims.jsonl import write_claims_jsonl
from vankien.write.claims.xlsx import write_claims_xlsx

CLAIM_PAPERS = (
    ClaimsPaper("claims.html", write_claims_html),
    ClaimsPaper("claims.xlsx", write_claims_xlsx),
    ClaimsPaper("claims.jsonl", write_claims_jsonl),
)
