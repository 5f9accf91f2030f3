"""The rules of the house that no other tool knows."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.unit.house import (
    PROJECT,
    ROOT,
    dotted,
    imports,
    imports_inside_functions,
    is_within,
    modules,
    texts,
)

RULES = PROJECT["tool"]["orderpath"]
FIRST_USE = frozenset(RULES["imported-on-first-use"])
DOMAIN_KNOWS = frozenset(
    {"engine.domain", "networkx", "typing_extensions"} | sys.stdlib_module_names
)
# A folder of one machine: the way to it means nothing on another.
MACHINE_PATH = re.compile(r"(?<![\w.~/])/(?:home|root|Users|work|tmp|opt|mnt)/\w+")
NEIGHBOUR = re.compile(r"\bshared/(?:data|design)|\.\./shared")


def test_no_file_is_longer_than_the_cap():
    too_long = {
        dotted(path): lines
        for path in modules()
        if (lines := len(path.read_text(encoding="utf-8").splitlines()))
        > RULES["longest-file-lines"]
    }

    assert not too_long


def test_every_module_says_what_it_is():
    silent = [
        dotted(path)
        for path in modules()
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert not silent


def test_only_the_heavy_ones_are_imported_on_first_use():
    late = {
        dotted(path): sorted(strange)
        for path in modules()
        if (
            strange := {
                name
                for name in imports_inside_functions(path.read_text(encoding="utf-8"))
                if not is_within(name, FIRST_USE)
            }
        )
    }

    assert not late


def test_the_heavy_ones_are_not_imported_at_the_start():
    early = {
        dotted(path): sorted(found)
        for path in modules("app", "designer", "engine")
        if not is_within(dotted(path), FIRST_USE | {"engine.storage.migrations"})
        if (
            found := {
                name
                for name in imports_at_the_start(path.read_text(encoding="utf-8"))
                if is_within(name, FIRST_USE)
            }
        )
    }

    assert not early


def test_the_desktop_is_there_before_the_heavy_ones():
    source = "import sys; import app.cli.program, app.cli.window; print(*sys.modules)"

    done = subprocess.run(
        [sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True
    )

    loaded = set(done.stdout.split())
    assert "app.main_window" in loaded
    assert not loaded & (FIRST_USE | {"apscheduler", "lark", "typer"})


def imports_at_the_start(source: str) -> set[str]:
    """What is imported when the module is, leaving out what serves the type checker only."""
    tree = ast.parse(source)
    tree.body = [
        node
        for node in tree.body
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    ]
    plain = ast.unparse(tree)
    return imports(plain) - imports_inside_functions(plain)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import json\ndef f():\n    import jinja2\n", {"jinja2"}),
        ("class A:\n    def f(self):\n        from app import bridge\n", {"app.bridge"}),
        ("def f():\n    if True:\n        import app.bridge as b\n", {"app.bridge"}),
        ("import json\nfrom engine.domain import order\n", set()),
    ],
    ids=["function", "method", "nested", "top only"],
)
def test_an_import_inside_a_function_is_seen(source, found):
    assert imports_inside_functions(source) == found


def test_the_domain_knows_nothing_but_itself_and_graphs():
    strangers = {
        dotted(path): sorted(unknown)
        for path in modules("engine/domain")
        if (
            unknown := {
                name
                for name in imports(path.read_text(encoding="utf-8"))
                if not is_within(name, DOMAIN_KNOWS)
            }
        )
    }

    assert not strangers


def test_no_file_names_a_folder_of_one_machine():
    found = {
        str(path.relative_to(ROOT)): match.group()
        for path, text in texts()
        if (match := MACHINE_PATH.search(text))
    }

    assert not found


def test_a_folder_of_one_machine_is_recognised():
    there = Path("/", "home", "anna", "orders").as_posix()

    assert MACHINE_PATH.search(f"open {there} first")
    assert not MACHINE_PATH.search("see https://example.org/home/page and ~/papers/orders")


def test_tests_read_nothing_beside_the_project():
    reaching_out = [
        dotted(path)
        for path in modules("tests")
        if NEIGHBOUR.search(path.read_text(encoding="utf-8")) and path != Path(__file__)
    ]

    assert not reaching_out


@pytest.mark.parametrize("suffix", [".json", ".svg", ".ts"])
def test_every_resource_can_be_read(suffix):
    read = json.loads if suffix == ".json" else ET.fromstring
    broken = {}
    for path in (ROOT / "resources").rglob(f"*{suffix}"):
        try:
            read(path.read_text(encoding="utf-8"))
        except (ValueError, ET.ParseError) as problem:
            broken[str(path.relative_to(ROOT))] = str(problem)

    assert not broken
