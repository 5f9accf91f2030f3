"""Whatever a trigger file holds, it is read or refused; nothing else happens."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.nodes import gallery
from engine.nodes.trigger_file import TriggerFileRefused, read, write

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(
        ["order.paid", "is", "in", "change_status", "next", "[]", "\ud800", "x" * 30_000]
    ),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=4), st.integers(), max_size=3),
)
FILES = [json.loads(write(gallery.trigger(name))) for name in gallery.names()]


def places(data, path=()):
    """Every place in a JSON value."""
    yield path
    entries = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in entries:
        if isinstance(value, dict | list):
            yield from places(value, (*path, key))
        else:
            yield (*path, key)


def damaged(data, path, odd):
    """A copy with something odd in one place; at the root everything is odd."""
    if not path:
        return odd
    copy = json.loads(json.dumps(data))
    inside = copy
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = odd
    return copy


@given(st.data())
def test_a_damaged_file_is_read_or_refused(data):
    file = data.draw(st.sampled_from(FILES))
    path = data.draw(st.sampled_from(list(places(file))))
    content = json.dumps(damaged(file, path, data.draw(ODD)))

    try:
        taken = read(content)
    except TriggerFileRefused:
        return
    assert read(write(taken)) == taken


@pytest.mark.parametrize("file", FILES, ids=[file["uid"] for file in FILES])
def test_no_part_of_a_box_may_hold_just_anything(file):
    for path in places(file):
        if path[:1] == ("drawing",):
            with_odd = json.dumps(damaged(file, path, {"__import__": ["os"]}))

            with pytest.raises(TriggerFileRefused):
                read(with_odd)


@given(st.binary(max_size=200))
def test_bytes_are_refused(content):
    with pytest.raises(TriggerFileRefused):
        read(content)
