"""Views of the list: what is listed and how, under a name. Some every shop has, some a person saved."""

from dataclasses import dataclass, field

from app.i18n import translate
from app.orders.columns import PLACES
from app.orders.listing import Sorting
from engine.api import OrderSort
from engine.conditions.errors import ConditionError
from engine.conditions.fields import Vocabulary
from engine.conditions.operators import Op
from engine.conditions.spans import Duration, Unit
from engine.conditions.tree import ALWAYS, And, Clause, Tree, from_json, to_json
from engine.conditions.validate import validate
from engine.domain.references import References
from engine.domain.saved_view import SavedView
from engine.domain.status_graph import GroupKind

_STUCK_DAYS = 3
_LONGEST_FIRST = Sorting(OrderSort.STATUS_SINCE, descending=False)


@dataclass(frozen=True, slots=True)
class View:
    """A name, the condition behind it, its sorting and its columns; no columns: those shown anyhow.

    `saved` is how the shop keeps it; None: every shop has it.
    """

    name: str
    where: Tree
    sorting: Sorting = field(default_factory=Sorting)
    columns: tuple[str, ...] = ()
    saved: SavedView | None = None


def offered(vocabulary: Vocabulary, me: int) -> tuple[View, ...]:
    """The views that every shop has, in the language of the window, as far as this shop can be asked."""
    open_ = _open(vocabulary.references)
    stuck = Clause("order.status_since", Op.OLDER, Duration(_STUCK_DAYS, Unit.DAYS))
    problem = Clause("order.status", Op.IS, "delivery-problem")
    views = (
        View(translate("Views", "All"), ALWAYS),
        View(translate("Views", "Open"), open_),
        View(translate("Views", "Mine"), And((Clause("order.manager", Op.IS, me), open_))),
        View(translate("Views", "Unpaid"), And((Clause("order.paid", Op.IS, False), open_))),
        View(translate("Views", "Stuck"), And((stuck, open_)), _LONGEST_FIRST),
        View(translate("Views", "Problems"), problem, _LONGEST_FIRST),
    )
    return tuple(view for view in views if can_be_asked(view.where, vocabulary))


def _open(references: References) -> Clause:
    """The order has not come to an end."""
    final = [group for group in references.groups.values() if group.kind is GroupKind.FINAL]
    codes = tuple(group.code for group in sorted(final, key=lambda group: group.ordering))
    return Clause("order.status_group", Op.NOT_IN, codes)


def called(name: str, views: tuple[View, ...]) -> View | None:
    """The view of this name."""
    return next((view for view in views if name and view.name == name), None)


def shown_by(listed: View, views: tuple[View, ...]) -> View | None:
    """The view that lists just this, else one with the same condition."""
    alike = [view for view in views if view.where == listed.where]
    whole = (view for view in alike if lists_the_same(view, listed))
    return next(whole, alike[0] if alike else None)


def lists_the_same(view: View, listed: View) -> bool:
    """Whether the view says all that is listed; one without columns says nothing of them."""
    columns = view.columns in ((), listed.columns)
    return view.where == listed.where and view.sorting == listed.sorting and columns


def can_be_asked(where: Tree, vocabulary: Vocabulary) -> bool:
    """Whether the shop has all that the condition names."""
    try:
        validate(where, vocabulary)
    except ConditionError:
        return False
    return True


def view_of(saved: SavedView) -> View:
    """What a saved view lists; what a newer program stored in it and this one does not know is left out."""
    try:
        where = from_json(saved.condition) if saved.condition else ALWAYS
    except ConditionError:
        where = ALWAYS
    return View(
        saved.name,
        where,
        sorting_of(saved.sort, descending=saved.descending),
        tuple(code for code in saved.columns if code in PLACES),
        saved,
    )


def saved_of(view: View, person: int, *, id_: int = 0) -> SavedView:
    """A view as the shop keeps it."""
    return SavedView(
        id=id_,
        person=person,
        name=view.name,
        condition="" if view.where == ALWAYS else to_json(view.where),
        sort=view.sorting.by.value,
        descending=view.sorting.descending,
        columns=view.columns,
    )


def sorting_of(code: str, *, descending: bool) -> Sorting:
    """The sorting kept under `code`; the usual one where the program does not know it."""
    known = {sort.value: sort for sort in OrderSort}
    return Sorting(known[code], descending) if code in known else Sorting()
