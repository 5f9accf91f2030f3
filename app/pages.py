"""The pages of the window: one row each."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from app.orders.page import OrdersPage
from app.page import Page, Surroundings
from app.rail import RailPage


@dataclass(frozen=True, slots=True)
class PageKind:
    """A page: its name (in English, translated when shown), icon, group in the rail, and maker."""

    code: str
    title: str
    icon: str
    group: int
    make: Callable[[Surroundings], Page]


PAGES = (PageKind("orders", str(QT_TRANSLATE_NOOP("Pages", "Orders")), "inbox", 0, OrdersPage),)


def rail_page(kind: PageKind) -> RailPage:
    """The entry of a page in the rail, in the language of the window."""
    title = translate("Pages", kind.title)
    return RailPage(kind.code, title, kind.icon, kind.group)
