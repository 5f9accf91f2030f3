"""The import contracts notice what they are there for."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.unit.house import ROOT

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
PACKAGES = ("app", "designer", "engine", "resources")


@pytest.fixture
def project(tmp_path):
    """A copy of the sources that may be spoilt."""
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package,
            tmp_path / package,
            ignore=shutil.ignore_patterns("*.svg", "__pycache__"),
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def broken_contracts(project):
    """The names of the contracts that a tree does not keep."""
    done = subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=project, env=os.environ | {"PYTHONPATH": str(project), "PYTHONUTF8": "1"},
        capture_output=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    assert any(line.startswith("Contracts: ") for line in lines), done.stdout + done.stderr
    return [line.removesuffix(" BROKEN") for line in lines if line.endswith(" BROKEN")]


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        pytest.param("engine/domain/money.py", "import app", "Floors", id="upwards"),
        pytest.param("engine/domain/money.py", "import engine.clock", "Rooms", id="up a room"),
        pytest.param("engine/helpers.py", "", "Rooms", id="room without a place"),
        pytest.param("engine/domain/money.py", "import PySide6", "The engine works", id="qt"),
        pytest.param("engine/runtime/plan.py", "import sqlalchemy", "Only storage knows", id="sql"),
        pytest.param("engine/api.py", "import alembic", "Only storage migrates", id="migrations"),
        pytest.param("engine/api.py", "import apscheduler", "APScheduler only", id="scheduler"),
        pytest.param(
            "engine/nodes/events/order_created.py",
            "import engine.nodes.actions.change_status",
            "A node type knows",
            id="node to node",
        ),
        pytest.param(
            "designer/theme/icons.py",
            "import engine.conditions.to_sql",
            "Node types and drawings",
            id="drawing to database by way of the conditions",
        ),
        pytest.param(
            "app/bridge.py",
            "import engine.storage.tables",
            "The desktop speaks",
            id="past the door",
        ),
        pytest.param(
            "engine/domain/money.py", "import engine.domain.order", "No circles", id="circle"
        ),
    ],
)
def test_a_forbidden_import_breaks_its_contract(project, module, line, contract):
    with (project / module).open("a", encoding="utf-8") as source:
        source.write(f"\n{line}\n")

    broken = broken_contracts(project)

    assert any(name.startswith(contract) for name in broken), broken


def test_the_sources_as_they_are_keep_every_contract(project):
    assert broken_contracts(project) == []
