"""Tasks to fill the page with, what it then shows, and keys pressed in its list."""

from app.tasks.lines import Heading
from engine.domain.moment import Moment
from tests.builders.running import ADMINISTRATOR
from tests.builders.shop import NOON


def a_task(engine, text="Call", due=None, **values):
    """A task of the administrator's, due so long after noon; its id."""
    due_at = None if due is None else Moment(NOON + due)
    return engine.tasks.create(
        {"text": text, "person": 1, "due_at": due_at, **values}, ADMINISTRATOR
    )


def shown(page):
    """What stands on the lines, headings in brackets."""
    model = page.model
    lines = []
    for row in range(model.rowCount()):
        line, task = model.line_at(row), model.task_at(row)
        if isinstance(line, Heading):
            lines.append(f"[{line.part.value} {line.count}]")
        else:
            lines.append(task.task.text if task is not None else "…")
    return lines


def press(qtbot, page, *keys):
    for key in keys:
        qtbot.keyClick(page.table, key)
