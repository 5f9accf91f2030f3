"""How the list was left: kept on this machine for each shop, so that it begins there next time."""

import json
from dataclasses import dataclass, field

from app.orders.column_layout import ColumnLayout
from app.orders.listing import Sorting
from app.orders.views import can_be_asked, sorting_of
from engine.conditions.errors import ConditionError
from engine.conditions.fields import Vocabulary
from engine.conditions.tree import ALWAYS, Tree, from_json, to_json


@dataclass(frozen=True, slots=True)
class ListState:
    """The condition, the sorting, the columns, and the name of the view that was chosen, if one was."""

    where: Tree = ALWAYS
    sorting: Sorting = field(default_factory=Sorting)
    layout: ColumnLayout = field(default_factory=ColumnLayout)
    view: str = ""


def written(state: ListState) -> str:
    """The state as a text to be kept."""
    return json.dumps(
        {
            "where": "" if state.where == ALWAYS else to_json(state.where),
            "sort": state.sorting.by.value,
            "descending": state.sorting.descending,
            "columns": list(state.layout.shown),
            "widths": dict(state.layout.widths),
            "view": state.view,
        },
        ensure_ascii=False,
    )


def read(text: str, vocabulary: Vocabulary) -> ListState:
    """The state that was kept; what makes no sense (any more) is as it is at the first start."""
    try:
        kept = json.loads(text)
    except ValueError:
        return ListState()
    if not isinstance(kept, dict):
        return ListState()
    columns, widths = kept.get("columns"), kept.get("widths")
    layout = ColumnLayout(
        widths={
            code: width
            for code, width in (widths if isinstance(widths, dict) else {}).items()
            if isinstance(width, int)
        }
    )
    return ListState(
        _where(kept.get("where"), vocabulary),
        sorting_of(str(kept.get("sort")), descending=kept.get("descending") is True),
        layout.with_shown(columns if isinstance(columns, list) else ()),
        str(kept.get("view", "")),
    )


def _where(stored: object, vocabulary: Vocabulary) -> Tree:
    if not isinstance(stored, str) or not stored:
        return ALWAYS
    try:
        where = from_json(stored)
    except ConditionError:
        return ALWAYS
    return where if can_be_asked(where, vocabulary) else ALWAYS
