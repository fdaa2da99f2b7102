"""`vankien register report`: the tables that an office files for a period."""

import argparse
from functools import partial

from vankien.cli.register.days import day_of, shown_day
from vankien.flows.pillars import Period, ReportTemplate, pillars_report
from vankien.flows.ports import PaperOptions
from vankien.lang.base import Catalog
from vankien.model.errors import UsageError
from vankien.read.register.template import built_in_template, read_template
from vankien.store.files import read_one
from vankien.store.output import write_one
from vankien.wiring.registers import register_folder
from vankien.write.register.report_docx import write_report_docx
from vankien.write.register.report_xlsx import write_report_xlsx
from vankien.write.register.said import said


def run_report(args: argparse.Namespace, catalog: Catalog) -> int:
    """Writes the report; an existing file is replaced only with `--force`."""
    suffix = args.out.suffix.lower()
    if suffix not in {".docx", ".xlsx"}:
        raise UsageError("console.error.report-suffix", suffix=suffix or str(args.out))
    if args.out.exists() and not args.force:
        raise UsageError("console.error.file-there", file=str(args.out))
    register = register_folder(args.register).reading.register
    report = pillars_report(register, _template(args), _period(args), partial(said, catalog))
    if suffix == ".xlsx":
        data = write_report_xlsx(report, catalog)
    else:
        data = write_report_docx(report, catalog, PaperOptions(catalog.code, args.layout), args.issuer)
    write_one(args.out, data)
    print(catalog.say("console.register.exported", file=args.out))
    return 0


def _period(args: argparse.Namespace) -> Period:
    last = day_of(args.last)
    first = args.first or last.replace(month=1, day=1)
    if last < first:
        raise UsageError("console.error.period", first=shown_day(first), last=shown_day(last))
    return Period(first, last)


def _template(args: argparse.Namespace) -> ReportTemplate:
    if args.template is None:
        return built_in_template()
    if not args.template.is_file():
        raise UsageError("console.error.template-missing", file=str(args.template))
    return read_template(read_one(args.template).data, str(args.template))
