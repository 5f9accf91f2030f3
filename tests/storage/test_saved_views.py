"""Saved views: each person's own, named once, in their order, back when wanted."""

import pytest

from engine.api import Engine
from engine.domain.errors import Invalid
from engine.domain.saved_view import SavedView
from tests.builders.running import a_running_shop
from tests.builders.shop import a_shop_file


@pytest.fixture
def engine(tmp_path):
    with a_running_shop(tmp_path) as running:
        yield running


def a_view(name, **values):
    return SavedView(person=1, name=name, **values)


def names(views):
    return [view.name for view in views]


def test_a_view_comes_back_as_it_was_saved(engine):
    view = a_view("Late", condition="{}", sort="total", descending=False, columns=("number",))

    (saved,) = engine.views.save(view)

    assert engine.views.of(1) == (saved,)
    assert saved == a_view("Late", id=saved.id, **rest(view))


def rest(view):
    return {
        "condition": view.condition,
        "sort": view.sort,
        "descending": view.descending,
        "columns": view.columns,
    }


def test_views_are_still_there_when_the_shop_is_opened_again(tmp_path):
    file = a_shop_file(tmp_path)
    with Engine.open(file) as engine:
        engine.views.save(a_view("Late"))

    with Engine.open(file, read_only=True) as engine:
        assert names(engine.views.of(1)) == ["Late"]


def test_a_view_is_renamed_in_its_place(engine):
    first, *_ = engine.views.save(a_view("Late"))
    engine.views.save(a_view("Large"))

    after = engine.views.save(a_view("Very late", id=first.id))

    assert names(after) == ["Very late", "Large"]


def test_views_are_arranged_as_the_person_wants(engine):
    for name in ("Late", "Large", "Local"):
        engine.views.save(a_view(name))
    late, large, local = engine.views.of(1)

    after = engine.views.arrange(1, [local.id, late.id, large.id])

    assert names(after) == ["Local", "Late", "Large"]


def test_a_removed_view_can_be_brought_back(engine):
    (late,) = engine.views.save(a_view("Late"))

    gone = engine.views.remove(late)
    back = engine.views.save(late)

    assert gone == ()
    assert back == (late,)


@pytest.mark.parametrize("name", ["", "  ", "Late"], ids=["none", "blank", "taken"])
def test_a_name_that_says_nothing_or_is_taken_is_refused(engine, name):
    engine.views.save(a_view("Late"))

    with pytest.raises(Invalid):
        engine.views.save(a_view(name))

    assert names(engine.views.of(1)) == ["Late"]
