"""Jobs that nobody waits for share commits, and let people in between."""

from collections.abc import Callable

import pytest
from typing_extensions import override

from engine.clock import ManualClock
from engine.domain.change import Change, EditOrder
from engine.domain.moment import Moment
from engine.exchange.progress import Phase
from engine.runtime import writer
from tests.builders import stored
from tests.builders.csv_folders import a_folder, an_order
from tests.builders.running import ADMINISTRATOR, a_new_order, a_running_shop
from tests.builders.shop import NOON

SLICES = 10
FIRST_SIZE = 8
"""Stories of every slice of an import until the first is committed."""


class AskedClock(ManualClock):
    """Calls somebody once when it has been asked so many times more: each slice asks it."""

    def __init__(self) -> None:
        super().__init__(NOON)
        self._left = 0
        self._call: Callable[[], object] = int

    def call_after(self, times: int, call: Callable[[], object]) -> None:
        self._left, self._call = times, call

    @override
    def now(self) -> Moment:
        self._left -= 1
        if self._left == 0:
            self._call()
        return super().now()


@pytest.fixture
def clock():
    return AskedClock()


@pytest.fixture
def shop(tmp_path, gate, clock, monkeypatch):
    """A shop whose writer the gate can hold, and where only people close a group of slices."""
    monkeypatch.setattr(writer, "PATIENT_SECONDS", 60.0)
    monkeypatch.setattr(writer, "GROUP_SECONDS", 0.0)
    with a_running_shop(tmp_path, milestone=gate.pass_by, clock=clock) as engine:
        yield engine


def a_comment(order):
    edit = EditOrder(order=order, values={"manager_comment": "Call back"})
    return Change(actor=ADMINISTRATOR, edits=(edit,))


def import_with_all_slices_waiting(shop, folder, gate, then=lambda: None):
    """An import whose slices all come while the commit of somebody's change is held."""
    order = a_new_order(shop)
    orders = [an_order(f"o{number}") for number in range(SLICES * FIRST_SIZE)]
    handed_in = []

    def hold(progress):
        if progress.phase is Phase.IMPORTING and progress.done == 0:
            gate.shut()
            shop.submit(a_comment(order))
            gate.wait()

    def let_go_behind_the_last():
        handed_in.append(True)
        if len(handed_in) == SLICES:
            gate.passed.clear()
            then()
            gate.open()
        return False

    shop.imports.take_in(a_folder(folder, orders), progress=hold, cancelled=let_go_behind_the_last)


def imported_orders(shop):
    found = stored.rows(shop.path, "SELECT entity_id FROM external_ids WHERE entity = 'order'")
    return len(found)


def test_slices_of_an_import_share_a_commit_while_nobody_waits(shop, gate, tmp_path):
    import_with_all_slices_waiting(shop, tmp_path / "csv", gate)

    # The change that was held, all the slices, and the end of the import.
    assert gate.passed.count("group.after-commit") == 3
    assert imported_orders(shop) == SLICES * FIRST_SIZE


def test_a_person_gets_in_between_two_slices_and_the_commit_follows(shop, gate, clock, tmp_path):
    order = a_new_order(shop)
    tickets = []

    def somebody_edits():
        tickets.append(shop.submit(a_comment(order)))

    import_with_all_slices_waiting(
        shop, tmp_path / "csv", gate, then=lambda: clock.call_after(6, somebody_edits)
    )

    # As without them, and one more: that of the group which they closed.
    assert gate.passed.count("group.after-commit") == 4
    (seq,) = tickets[0].result().events
    behind = stored.rows(shop.path, f"SELECT count(*) AS n FROM events WHERE seq > {seq}")  # noqa: S608
    assert 0 < behind[0]["n"] < SLICES * FIRST_SIZE


def test_a_group_that_broke_in_one_slice_is_done_again_slice_by_slice(shop, gate, clock, tmp_path):
    def break_down():
        raise ValueError("slice broke")

    import_with_all_slices_waiting(
        shop, tmp_path / "csv", gate, then=lambda: clock.call_after(9, break_down)
    )

    assert gate.passed.count("alone.after-commit") > 1
    assert imported_orders(shop) == SLICES * FIRST_SIZE
