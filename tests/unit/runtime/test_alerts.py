"""Alerts at their desk: whom they concern, alike ones together, read, put off, and what is new."""

import pytest

from engine.desks.alerts import AlertWish
from engine.domain.change import RaiseAlert
from engine.domain.errors import Invalid
from engine.domain.moment import DAY, HOUR, Moment
from engine.domain.topics import Topic, Topics
from engine.nodes.actions.alert import Alert
from engine.nodes.events.order_created import OrderCreated
from tests.builders.people import a_person
from tests.builders.running import a_new_order, a_running_shop, do, put_in
from tests.builders.shop import NOON

EVERYBODYS = AlertWish()
UNREAD = AlertWish(unread=True)


@pytest.fixture
def engine(tmp_path):
    with a_running_shop(tmp_path) as running:
        yield running


def tell(engine, *texts, **values):
    """Alerts, to the administrators unless told otherwise."""
    do(engine, *(RaiseAlert(text=text, **values) for text in texts))


def told(page):
    return [(folder.newest.alert.text, folder.count) for folder in page.folders]


def test_alike_alerts_of_a_day_lie_in_one_folder_the_newest_folder_first(engine):
    tell(engine, "one", "two")
    tell(engine, "clock", kind="clock")
    engine.clock.advance(11 * HOUR)
    tell(engine, "after midnight in Berlin")

    page = engine.alerts.folders(EVERYBODYS)

    assert told(page) == [("after midnight in Berlin", 1), ("clock", 1), ("two", 2)]
    assert page.before is None
    lines = engine.alerts.lines(EVERYBODYS, page.folders[2].key)
    assert [line.alert.text for line in lines] == ["two", "one"]


def test_alerts_of_each_trigger_lie_apart_and_count_their_orders(engine):
    for title in ("First", "Second"):
        nodes = {"created": OrderCreated(), "tell": Alert(text=f"{title}: {{{{order.number}}}}")}
        put_in(engine, title, nodes, "created > tell")
    for number in ("A-1", "A-2", "A-3"):
        a_new_order(engine, number=number)

    folders = engine.alerts.folders(EVERYBODYS).folders

    assert [(f.trigger_titles.text(), f.count, f.orders) for f in folders] == [
        ("Second", 3, 3),
        ("First", 3, 3),
    ]
    assert folders[0].newest.order_number == "A-3"
    assert folders[0].newest.order_status == "new"


def test_days_are_read_a_few_at_a_time(engine):
    for _day in range(60):
        tell(engine, "again")
        engine.clock.advance(DAY)

    first = engine.alerts.folders(EVERYBODYS)
    second = engine.alerts.folders(EVERYBODYS, first.before)

    assert (len(first.folders), len(second.folders)) == (40, 20)
    assert second.before is None
    assert len({folder.key for folder in (*first.folders, *second.folders)}) == 60


def test_alerts_concern_the_person_their_groups_or_the_administrators(engine):
    bea = a_person(engine, 2, "Bea", "manager")
    tell(engine, "for Bea", person=2)
    tell(engine, "for managers", group="manager")
    tell(engine, "for administrators")

    assert engine.alerts.unread(bea.id) == 2
    assert engine.alerts.unread(1) == 1
    assert told(engine.alerts.folders(EVERYBODYS)) == [("for administrators", 3)]
    assert told(engine.alerts.folders(AlertWish(me=1))) == [("for administrators", 1)]


def test_a_folder_is_marked_as_read_and_back(engine):
    tell(engine, "one", "two")
    key = engine.alerts.folders(UNREAD).folders[0].key

    marked = engine.alerts.read(UNREAD, key)
    nothing = engine.alerts.folders(UNREAD).folders
    engine.alerts.unread_these(marked)

    assert (len(marked), nothing) == (2, ())
    assert engine.alerts.folders(EVERYBODYS).folders[0].unread == 2


def test_everything_of_a_person_is_marked_as_read_at_once(engine):
    tell(engine, "mine", "mine too")
    tell(engine, "not mine", group="director")

    marked = engine.alerts.read_all(1)

    assert len(marked) == 2
    assert engine.alerts.unread(1) == 0
    assert told(engine.alerts.folders(UNREAD)) == [("not mine", 1)]


def test_alerts_put_off_rest_until_their_moment_and_then_ask_again(engine):
    tell(engine, "later")
    seen = engine.alerts.news(1)
    key = engine.alerts.folders(UNREAD).folders[0].key

    engine.alerts.snooze(UNREAD, key, Moment(NOON + HOUR))
    resting = engine.alerts.folders(UNREAD).folders[0]
    quiet = engine.alerts.unread(1), engine.alerts.news(1, seen).count
    engine.clock.advance(HOUR)

    assert resting.key.snoozed_until == NOON + HOUR
    assert quiet == (0, 0)
    assert engine.alerts.unread(1) == 1
    assert [line.alert.text for line in engine.alerts.news(1, seen).newest] == ["later"]


def test_alerts_put_off_can_be_woken(engine):
    tell(engine, "later")
    key = engine.alerts.folders(UNREAD).folders[0].key
    engine.alerts.snooze(UNREAD, key, Moment(NOON + HOUR))

    engine.alerts.wake(UNREAD, engine.alerts.folders(UNREAD).folders[0].key)

    assert engine.alerts.unread(1) == 1


def test_nothing_is_put_off_into_the_past(engine):
    tell(engine, "later")
    key = engine.alerts.folders(UNREAD).folders[0].key

    with pytest.raises(Invalid, match="the moment is past"):
        engine.alerts.snooze(UNREAD, key, NOON)


def test_the_news_are_what_came_for_the_person_since_the_last_look(engine):
    tell(engine, "old")
    first = engine.alerts.news(1)
    tell(engine, "a", "b", "c", "d")
    tell(engine, "not mine", group="director")

    second = engine.alerts.news(1, first)
    third = engine.alerts.news(1, second)

    assert first.count == 0
    assert second.count == 4
    assert [line.alert.text for line in second.newest] == ["d", "c", "b"]
    assert third.count == 0


def test_a_mark_is_announced(engine):
    tell(engine, "one")
    heard: list[Topics] = []
    stop = engine.listen(heard.append)
    key = engine.alerts.folders(UNREAD).folders[0].key

    engine.alerts.read(UNREAD, key)
    engine.close()
    stop()

    assert any(topics.touches(Topic.ALERTS) for topics in heard)
