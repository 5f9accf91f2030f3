"""What this machine remembers of the shops that send from it: one small file for each."""

import json
import logging
import re
from pathlib import Path

from platformdirs import user_state_path
from typing_extensions import override

from engine.ports import Mark, Marks

log = logging.getLogger(__name__)

_UID = re.compile(r"[\w-]+")


class MachineMarks(Marks):
    """Marks in a folder of the person who works here."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or user_state_path("orderpath", appauthor=False) / "shops"

    @override
    def of(self, shop: str) -> Mark | None:
        try:
            return Mark(**json.loads(self._file(shop).read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    @override
    def put(self, shop: str, mark: Mark) -> None:
        """A machine that cannot remember asks again at the next opening; nothing is sent twice for it."""
        file = self._file(shop)
        unfinished = file.with_name(file.name + ".new")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(
                json.dumps({"file": mark.file, "departures": mark.departures}), "utf-8"
            )
            unfinished.replace(file)
        except OSError as problem:
            log.warning("mark of a shop was not kept shop=%s reason=%s", shop, problem)

    def _file(self, shop: str) -> Path:
        assert _UID.fullmatch(shop), shop
        return self._folder / f"{shop}.json"
