"""What an import found and did, in words."""

from collections.abc import Iterable, Iterator

from app.i18n import translate
from app.imports.plain_table import PlainColumn
from app.reader import Reader
from engine.domain.references import RefKind
from engine.exchange.additions import Placeholder, Thing
from engine.exchange.preview import Preview
from engine.exchange.report import ImportReport
from engine.exchange.source import Kind

_SHOWN = 6
"""Names of a list that are said before it only counts."""


class Words:
    """Says things in one language, as the shop is now."""

    def __init__(self, reader: Reader) -> None:
        self._formats = reader.formats
        self._now = reader.now

    # -- before -----------------------------------------------------------------------------------

    def preview(self, found: Preview) -> list[tuple[str, str]]:
        """Captions and values of what was found."""
        findings, whole = found.findings, self._formats.whole
        title = findings.title
        if findings.drafted:
            title = translate("ImportWords", "CSV files; the mapping is a proposal, look it over")
        return [
            (translate("ImportWords", "What it is"), title),
            (translate("ImportWords", "Where"), found.origin),
            (translate("ImportWords", "Orders"), whole(found.orders)),
            (
                translate("ImportWords", "Customers"),
                whole(found.customers) if found.customers else "",
            ),
            (translate("ImportWords", "Facts"), whole(found.facts)),
            (translate("ImportWords", "From – to"), self._span(found)),
            (translate("ImportWords", "Time zone"), findings.zone),
            (translate("ImportWords", "Currency"), findings.currency),
        ]

    def notes(self, found: Preview) -> Iterator[str]:
        """What a person should know before anything comes in."""
        findings = found.findings
        for name, count in findings.missing_pages.items():
            yield translate("ImportWords", "Pages of “{name}” that are not here: {count}.").format(
                name=name, count=self._formats.whole(count)
            )
        if findings.left_out:
            yield translate("ImportWords", "Stays in the source: {fields}.").format(
                fields=_some(findings.left_out)
            )
        if findings.strange:
            yield translate("ImportWords", "Files that are not needed: {count}.").format(
                count=self._formats.whole(len(findings.strange))
            )
        if findings.kind is Kind.RETAILCRM and findings.placeholders:
            yield translate(
                "ImportWords",
                "What the answers name without saying more of it comes in as a retired placeholder.",
            )

    def triggers(self, *, replayed: bool) -> str:
        """What triggers do."""
        if replayed:
            return translate(
                "ImportWords",
                "Facts are given in one after the other, each at its own moment, and triggers act on "
                "them. Nothing of it is sent.",
            )
        return translate("ImportWords", "History comes in as it was; triggers do not act on it.")

    def _span(self, found: Preview) -> str:
        if found.first_at is None or found.last_at is None:
            return ""
        day = self._formats.day
        return f"{day(found.first_at, self._now)} – {day(found.last_at, self._now)}"

    # -- after ------------------------------------------------------------------------------------

    def report(self, report: ImportReport) -> list[tuple[str, str]]:
        """Captions and values of what came in."""
        whole = self._formats.whole
        return [
            (translate("ImportWords", "Orders that came in"), whole(report.orders_new)),
            (translate("ImportWords", "Orders known before"), whole(report.orders_known)),
            (translate("ImportWords", "New facts"), whole(report.facts_new)),
            (translate("ImportWords", "Facts known before"), whole(report.facts_known)),
            (
                translate("ImportWords", "New customers"),
                whole(report.customers_new) if report.customers_new else "",
            ),
            (translate("ImportWords", "Rows kept aside"), whole(report.rows_kept_aside)),
            (
                translate("ImportWords", "Triggers"),
                translate("ImportWords", "Replayed")
                if report.triggers
                else translate("ImportWords", "Off"),
            ),
        ]

    @staticmethod
    def placeholder_columns() -> tuple[PlainColumn, ...]:
        """Columns of a list of placeholders."""
        return (
            PlainColumn(
                header=translate("ImportWords", "Kind"),
                text=_kind,
                width=200,
                second=True,
            ),
            PlainColumn(header=translate("ImportWords", "Code"), text=_code, tip=True),
        )

    @staticmethod
    def reject_columns() -> tuple[PlainColumn, ...]:
        """Columns of a list of rows kept aside."""
        return (
            PlainColumn(
                header=translate("ImportWords", "File"),
                text=lambda row: row.file,
                width=190,
                tip=True,
            ),
            PlainColumn(
                header=translate("ImportWords", "Line"),
                text=lambda row: str(row.line),
                width=64,
                right=True,
            ),
            PlainColumn(
                header=translate("ImportWords", "Reason"), text=lambda row: row.reason, tip=True
            ),
            PlainColumn(
                header=translate("ImportWords", "Row"),
                text=lambda row: row.content,
                second=True,
                tip=True,
            ),
        )


def _some(names: Iterable[str]) -> str:
    """The first names, and how many more there are."""
    every = list(names)
    said = ", ".join(every[:_SHOWN])
    if len(every) <= _SHOWN:
        return said
    return translate("ImportWords", "{names} and {count} more").format(
        names=said, count=len(every) - _SHOWN
    )


def _kind(placeholder: Placeholder) -> str:
    if placeholder.kind is Thing.LIST_ITEM:
        return _list_name(RefKind(placeholder.code.partition(":")[0]))
    if placeholder.kind is Thing.CUSTOM_FIELD:
        customer = placeholder.code.startswith("customer:")
        return (
            translate("ImportWords", "Field of customers")
            if customer
            else translate("ImportWords", "Field of orders")
        )
    return _thing(placeholder.kind)


def _code(placeholder: Placeholder) -> str:
    if placeholder.kind in (Thing.LIST_ITEM, Thing.CUSTOM_FIELD):
        return placeholder.code.partition(":")[2]
    return placeholder.code


def _thing(kind: Thing) -> str:
    return {
        Thing.PERSON: translate("ImportWords", "Person"),
        Thing.SITE: translate("ImportWords", "Shop"),
        Thing.STATUS: translate("ImportWords", "Status"),
        Thing.LIST_ITEM: translate("ImportWords", "Entry of a list"),
        Thing.CUSTOM_FIELD: translate("ImportWords", "Custom field"),
    }[kind]


def _list_name(kind: RefKind) -> str:
    return {
        RefKind.ORDER_TYPE: translate("ImportWords", "Order type"),
        RefKind.ORDER_METHOD: translate("ImportWords", "Order method"),
        RefKind.DELIVERY_TYPE: translate("ImportWords", "Delivery type"),
        RefKind.PAYMENT_TYPE: translate("ImportWords", "Payment type"),
        RefKind.PAYMENT_STATUS: translate("ImportWords", "Payment status"),
        RefKind.ITEM_STATUS: translate("ImportWords", "Item status"),
    }[kind]
