"""The report of a bench: figures by key in build/bench.json, and on the screen."""

import json
import os
import platform
import sqlite3
from collections.abc import Sequence
from pathlib import Path

FILE = Path(__file__).resolve().parents[2] / "build" / "bench.json"


def report(key: str, value: float, rounds: Sequence[float], **beside: float) -> None:
    """Put a figure into the file, with what each round gave, and say it."""
    FILE.parent.mkdir(exist_ok=True)
    figures = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    figures[key] = {
        "value": round(value, 4),
        "rounds": [round(each, 4) for each in rounds],
        "machine": machine(),
        **{name: round(each, 4) for name, each in beside.items()},
    }
    text = json.dumps(figures, indent=2, sort_keys=True)
    FILE.write_text(text + "\n", encoding="utf-8")
    told = "  ".join(f"{name} {each:.4g}" for name, each in beside.items())
    print(f"\n{key}: {value:.4g}   rounds {', '.join(f'{each:.4g}' for each in rounds)}   {told}")


def machine() -> str:
    """What the figures were taken on."""
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )
