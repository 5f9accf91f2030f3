"""Benches work on the disk that the project lies on: a temporary folder may be memory."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

BUILD = Path(__file__).resolve().parents[2] / "build"


@pytest.fixture
def folder() -> Iterator[Path]:
    """An empty folder on the project's disk, removed afterwards."""
    BUILD.mkdir(exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix="bench-", dir=BUILD))
    yield made
    shutil.rmtree(made)
