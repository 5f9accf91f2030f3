"""The order path for other programs: everything is in it, and no name can break out of its quotes."""

import json
import re

import pytest

from engine.exchange.graph_formats import GraphFormat, write_path
from tests.unit.cli.small_shop import STATUSES, TRANSITIONS, references

HOSTILE = 'x"];\n} end <script>alert("1")</script> \\" `**b**` #quot; ]|"'


def test_mermaid_has_each_group_status_and_transition():
    text = write_path(references(), GraphFormat.MERMAID)

    lines = text.splitlines()
    assert lines[0] == "flowchart LR"
    assert sum(line.startswith("  subgraph ") for line in lines) == 3
    assert sum(line.startswith("    s") for line in lines) == len(STATUSES)
    assert '  s1 -->|"money came"| s2' in lines
    assert sum("-.->" in line for line in lines) == 2


def test_mermaid_says_where_a_transition_from_many_statuses_starts():
    text = write_path(references(), GraphFormat.MERMAID)

    assert 'o3>"any of Work"] -.->|"(' not in text
    assert 'o3>"any of Work"] -.->|"needs order.tracking#95;number"| s4' in text.replace(
        "tracking_number", "tracking#95;number"
    )
    assert 'o4>"any working status"] -.->|"needs a comment, not by triggers"| s5' in text


def test_mermaid_shows_a_hostile_name_as_numbered_signs_only():
    text = write_path(references(titles={"paid": HOSTILE}), GraphFormat.MERMAID)

    line = next(line for line in text.splitlines() if line.startswith("    s2"))
    inside = re.fullmatch(r'    s2\(\["(.*)"\]\)', line)
    assert inside is not None
    assert not set(inside[1]) & set('"<>[]{}|`\\&')
    shown = re.sub(r"#(\d+);", lambda match: chr(int(match[1])), inside[1])
    assert shown == " ".join(HOSTILE.split())


def test_dot_puts_statuses_into_clusters_and_marks_the_ends():
    text = write_path(references(), GraphFormat.DOT)

    assert 'subgraph "cluster_work" {' in text
    assert '"new" [label="New", penwidth=2];' in text
    assert '"sent" [label="Sent", peripheries=2];' in text
    assert '"new" -> "paid" [label="money came"];' in text
    assert text.count("style=dashed]") == 2


def test_dot_keeps_a_hostile_name_within_its_quotes():
    text = write_path(references(titles={"paid": HOSTILE}), GraphFormat.DOT)

    line = next(line for line in text.splitlines() if line.startswith('    "paid"'))
    inside = re.fullmatch(r'    "paid" \[label="((?:[^"\\]|\\.)*)"\];', line)
    assert inside is not None
    assert re.sub(r"\\(.)", r"\1", inside[1]) == " ".join(HOSTILE.split())


def test_json_tells_everything_a_transition_asks_for():
    document = json.loads(write_path(references(), GraphFormat.JSON))

    assert document["initial"] == "new"
    assert [status["code"] for status in document["statuses"]] == list(STATUSES)
    assert [status["final"] for status in document["statuses"]] == [False, False, False, True, True]
    assert len(document["transitions"]) == len(TRANSITIONS)
    assert document["transitions"][2] == {
        "from": {"group": "work"},
        "to": "sent",
        "starts_at": ["paid", "packed"],
        "label": {},
        "groups": [],
        "administrators_only": False,
        "automation": True,
        "required_fields": ["order.tracking_number"],
        "comment_required": False,
        "check": None,
    }
    assert document["transitions"][3]["from"] == {"any": "working"}
    assert document["transitions"][3]["starts_at"] == ["new", "paid", "packed"]


@pytest.mark.parametrize("form", GraphFormat, ids=lambda form: form.value)
def test_every_form_ends_with_a_line_break(form):
    text = write_path(references(), form)

    assert text.endswith("\n")
    assert not text.endswith("\n\n")
