"""What the house rules look at: the project's files, and the imports they make."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOPS = ("app", "designer", "engine", "resources", "tests")
TEXT_SUFFIXES = {
    ".py",
    ".md",
    ".toml",
    ".txt",
    ".json",
    ".svg",
    ".ts",
    ".qss",
    ".html",
    ".ini",
    ".csv",
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def modules(*tops: str) -> list[Path]:
    """The Python files under the given folders, all of them when none is given."""
    return sorted(path for top in tops or TOPS for path in (ROOT / top).rglob("*.py"))


def texts() -> Iterator[tuple[Path, str]]:
    """Every text file of the project with its text, but foreign samples under tests/data."""
    loose = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".git"]
    ours = [path for top in (*TOPS, ".ci") for path in (ROOT / top).rglob("*") if path.is_file()]
    for path in sorted([*loose, *ours]):
        named = path.suffix in TEXT_SUFFIXES or path.name in {"Makefile", "LICENSE", "run"}
        if named and not path.is_relative_to(ROOT / "tests" / "data"):
            yield path, path.read_text(encoding="utf-8")


def dotted(path: Path) -> str:
    """The name under which a file is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(source: str) -> set[str]:
    """The full names of the modules that a source imports, wherever in it."""
    return {name for node in ast.walk(ast.parse(source)) for name in _imported(node)}


def imports_inside_functions(source: str) -> set[str]:
    """The full names of the modules that a source imports only when a function is called."""
    functions = (
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    )
    return {
        name for function in functions for node in ast.walk(function) for name in _imported(node)
    }


def is_within(module: str, packages: frozenset[str]) -> bool:
    """Whether a module is one of the packages or lies in one of them."""
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        # `from engine import exchange` names a module too, so both readings count.
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []
