"""Which commands there are, and which one a line means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from app.cli.exits import WRONG_USAGE, note

DESKTOP: Final = "desktop"


@dataclass(frozen=True, slots=True)
class Command:
    """A command that is imported when it is called: `module` has a function `command`."""

    module: str
    about: str
    hidden: bool = False


COMMANDS: Final[Mapping[str, Command]] = {
    DESKTOP: Command("app.cli.desktop", "Open the desktop.", hidden=True),
    "new": Command("app.cli.new_shop", "Make a new shop file."),
    "demo": Command("app.cli.demo", "Play the demo shop, in the desktop or without one."),
    "import": Command("app.cli.import_orders", "Import orders from CSV files or RetailCRM."),
    "run": Command("app.cli.run_shop", "Keep the shop running: end waits and send messages."),
    "orders": Command("app.cli.orders", "List orders."),
    "show": Command("app.cli.show_order", "Show an order with everything that happened to it."),
    "set": Command("app.cli.set_fields", "Change fields of an order."),
    "trigger": Command("app.cli.trigger", "List, add, switch and export triggers."),
    "why": Command("app.cli.why", "Say why a trigger acted on an order, or why not."),
    "outbox": Command("app.cli.outbox", "List messages and where they stand."),
    "inspect": Command("app.cli.inspect_shop", "Look the shop file over."),
    "path": Command("app.cli.order_path", "Write the order path for other programs."),
}


def with_command(words: Sequence[str]) -> Sequence[str]:
    """The words with the command they leave out: none at all, or a file, mean the desktop."""
    if not words:
        return [DESKTOP]
    first = words[0]
    if first in COMMANDS or first.startswith("-"):
        return words
    if _looks_like_a_file(first):
        return [DESKTOP, *words]
    near = get_close_matches(first, COMMANDS, n=1)
    meant = f" Did you mean “{near[0]}”?" if near else " “orderpath --help” lists the commands."
    note(f"orderpath: there is no command and no file “{first}”.{meant}")
    raise SystemExit(WRONG_USAGE)


def _looks_like_a_file(word: str) -> bool:
    return Path(word).suffix != "" or len(Path(word).parts) > 1 or Path(word).exists()
