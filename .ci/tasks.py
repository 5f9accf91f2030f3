"""What `make` and `.ci/setup.py` do: prepare the machine, then one task."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from preparation import CannotPrepare, Preparation

ROOT = Path(__file__).resolve().parent.parent
CACHES = (
    "build", "dist", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".import_linter_cache",
    ".hypothesis", ".benchmarks",
)  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Do the named task and return its exit code; without a name, say what there is."""
    name, rest = (arguments[0], list(arguments[1:])) if arguments else ("", [])
    if name not in TASKS:
        print("Usage: python3 .ci/setup.py TASK [arguments]\n")
        for known, task in TASKS.items():
            print(f"  {known:<9} {task.__doc__}")
        return 0 if name in {"", "help"} else 2
    try:
        return TASKS[name](rest)
    except CannotPrepare as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def run(arguments: Sequence[str]) -> int:
    """Open the desktop with the demo shop (without a display: play it and save pictures)."""
    prepared = _prepared(dev=False)
    return _call(prepared, "-m", "app", "demo", *arguments)


def test(arguments: Sequence[str]) -> int:
    """All checks, then all tests but the long ones."""
    prepared = _prepared(dev=True)
    return _report(
        [
            *_checks(prepared),
            _timed("tests", lambda: _pytest(prepared, "-q", *_shared_out(), *arguments)),
        ]
    )


def check(_arguments: Sequence[str]) -> int:
    """Style, format, types and imports."""
    return _report(_checks(_prepared(dev=True)))


def tidy(_arguments: Sequence[str]) -> int:
    """Put the code in order: what ruff can mend by itself, and the layout."""
    prepared = _prepared(dev=True)
    mended = _call(prepared, "-m", "ruff", "check", "--fix-only", ".")
    return _call(prepared, "-m", "ruff", "format", ".") or mended


def faults(arguments: Sequence[str]) -> int:
    """The long round: a thousand kills, a million pairs."""
    chosen = ["tests/faults", "tests/properties", *arguments]
    return _pytest(_prepared(dev=True), "-q", "--long", *_shared_out(), *chosen)


def bench(arguments: Sequence[str]) -> int:
    """Measure, and write build/bench.json."""
    (ROOT / "build").mkdir(exist_ok=True)
    # One after the other, in the order of the files: each figure wants the machine for itself.
    # A round over 100,000 orders outlasts the time after which a hanging test is ended.
    alone = ["-p", "no:randomly", "-p", "no:xdist", "-s", "-q", "-o", "faulthandler_timeout=3600"]
    return _pytest(_prepared(dev=True), *alone, "tests/bench", *arguments)


def pictures(arguments: Sequence[str]) -> int:
    """Save pictures of every page and dialog into build/pictures, at 100 % and at 200 %."""
    prepared, out = _prepared(dev=False), ROOT / "build" / "pictures"
    shutil.rmtree(out, ignore_errors=True)
    shops = _shops(prepared, out / "shops")
    if not shops:
        return 1
    # Side by side: each draws on a screen of its own density, over shops of its own.
    albums = [_album(prepared, out / density, shops, density) for density in ("100", "200")]
    codes = [album.wait() for album in albums]
    shutil.rmtree(out / "shops")
    return max(codes) or _call(
        prepared, "-m", "app", "demo", "--headless", "--out", str(out / "demo"), *arguments
    )


def translations(_arguments: Sequence[str]) -> int:
    """Bring the catalogues of texts up to date with the sources, and compile them."""
    prepared = _prepared(dev=True)
    catalogues = sorted((ROOT / "resources" / "translations").glob("*.ts"))
    sources = [path for top in ("app", "designer") for path in sorted((ROOT / top).rglob("*.py"))]
    # Without line numbers a catalogue changes only where a text does.
    gather = [prepared.tool("pyside6-lupdate"), *sources, "-locations", "none", "-no-obsolete"]
    failed = 0
    for catalogue in catalogues:
        # English needs to be told only where it counts: one order, two orders.
        plural = ["-pluralonly"] if catalogue.stem.endswith("_en") else []
        failed |= _start([*map(str, gather), *plural, "-ts", str(catalogue)])
        compiled = catalogue.with_suffix(".qm").name
        command = [str(prepared.tool("pyside6-lrelease")), catalogue.name, "-qm", compiled]
        # By its bare name, which is written into what is compiled.
        failed |= subprocess.run(command, cwd=catalogue.parent, check=False).returncode
    return failed


def prepare(_arguments: Sequence[str]) -> int:
    """Only the set-up: .venv, pinned packages, system libraries and fonts."""
    _prepared(dev=True)
    return 0


def clean(_arguments: Sequence[str]) -> int:
    """Remove what was built and cached; .venv stays."""
    for name in CACHES:
        shutil.rmtree(ROOT / name, ignore_errors=True)
    for cache in (
        path
        for top in ("app", "designer", "engine", "resources", "tests", ".ci")
        for path in (ROOT / top).rglob("__pycache__")
    ):
        shutil.rmtree(cache, ignore_errors=True)
    return 0


TASKS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "format": tidy,
    "faults": faults,
    "bench": bench,
    "pictures": pictures,
    "translations": translations,
    "prepare": prepare,
    "clean": clean,
}


def _prepared(*, dev: bool) -> Preparation:
    preparation = Preparation(ROOT, dev=dev)
    preparation.do()
    return preparation


def _checks(prepared: Preparation) -> list[tuple[str, int, float]]:
    return [
        _timed("style", lambda: _call(prepared, "-m", "ruff", "check", "--quiet", ".")),
        _timed(
            "format", lambda: _call(prepared, "-m", "ruff", "format", "--check", "--quiet", ".")
        ),
        _timed("types", lambda: _call(prepared, "-m", "mypy")),
        _timed("imports", lambda: _start([str(prepared.tool("lint-imports"))])),
    ]


def _shops(prepared: Preparation, folder: Path) -> list[Path]:
    """An empty shop, and one with 3,000 real orders over which triggers were replayed; none: it failed."""
    folder.mkdir(parents=True)
    empty, imported = folder / "empty.orderpath", folder / "imported.orderpath"
    name = ("--name", "Kettle & Co")
    ready = sorted(path.stem for path in (ROOT / "resources" / "gallery").glob("*.json"))
    steps = [
        ("new", empty, *name),
        ("new", imported, *name, "--currency", "BRL", "--zone", "America/Sao_Paulo"),
        *(("trigger", imported, "add", trigger, "--on") for trigger in ready),
        ("import", imported, ROOT / "tests" / "data" / "olist", "--triggers", "on"),
    ]
    done = all(_call(prepared, "-m", "app", *map(str, step)) == 0 for step in steps)
    return [imported, empty] if done else []


def _album(
    prepared: Preparation, out: Path, shops: Sequence[Path], density: str
) -> "subprocess.Popen[bytes]":
    folder = shops[0].parent / density
    folder.mkdir()
    copies = [shutil.copy(shop, folder) for shop in shops]
    return subprocess.Popen(
        [str(prepared.python), "-m", "app.pictures", str(out), *map(str, copies)],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": str(int(density) / 100)},
    )


def _timed(name: str, step: Callable[[], int]) -> tuple[str, int, float]:
    print(f"== {name}", flush=True)
    began = time.monotonic()
    return name, step(), time.monotonic() - began


def _report(steps: Sequence[tuple[str, int, float]]) -> int:
    print()
    for name, code, seconds in steps:
        print(f"  {name:<8} {'ok' if code == 0 else 'FAILED':<7} {seconds:6.1f} s")
    return max(code for _, code, _ in steps)


def _shared_out() -> list[str]:
    return ["--dist", "worksteal", "-n", str(max(2, min(os.cpu_count() or 2, 8)))]


def _pytest(prepared: Preparation, *arguments: str) -> int:
    return _call(prepared, "-m", "pytest", *arguments)


def _call(prepared: Preparation, *arguments: str) -> int:
    return _start([str(prepared.python), *arguments])


def _start(command: Sequence[str]) -> int:
    return subprocess.run(command, cwd=ROOT, check=False).returncode
