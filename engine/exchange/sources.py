"""Which kind of source a folder or file is."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from engine.domain.errors import Invalid
from engine.domain.references import References
from engine.exchange.choices import Choices
from engine.exchange.csv_source import OWN_MAPPING, CsvSource, bundled_mappings, known_mapping
from engine.exchange.mapping_draft import draft_mapping
from engine.exchange.mapping_file import parse_mapping, read_mapping
from engine.exchange.retailcrm.answers import SUFFIXES, holds_answers
from engine.exchange.retailcrm.fit import SOURCE
from engine.exchange.retailcrm.source import RetailCrmSource, chosen_before
from engine.exchange.source import Source

DRAFT: Final = "draft"
"""What a mapping that lies in no file is called."""
Before: TypeAlias = Callable[[str], str]
"""By the name of a source: what was kept with the import of it before, "" where there was none."""
_SQLITE: Final = b"SQLite format 3\x00"


def source_of(path: Path, choices: Choices, before: Before) -> Source:
    """What lies there, to be read as was chosen.

    Raises:
        Invalid: there is nothing, or nothing that can be imported; says what could be.
        BadMapping: the mapping file cannot be used.

    """
    if not path.exists():
        raise Invalid(str(path), "is not there")
    if path.is_file():
        return _file(path, choices, before)
    if choices.mapping_text:
        rules = parse_mapping(choices.mapping_text, DRAFT)
        return CsvSource(path, rules, choices, drafted=True)
    mapping = choices.mapping_file or known_mapping(path)
    if mapping is not None:
        return CsvSource(path, read_mapping(mapping), choices)
    if holds_answers(path):
        return _account(path, choices, before)
    raise Invalid(str(path), _nothing_known(path))


def source_to_look_at(
    path: Path, choices: Choices, before: Before, references: References
) -> Source:
    """The same; CSV files of no known kind are looked at with a mapping drafted from their headers.

    Raises:
        Invalid: there is nothing that can be imported; says what is missing.
        BadMapping: the mapping file cannot be used.

    """
    chosen = choices.mapping_text or choices.mapping_file
    if path.is_dir() and any(path.glob("*.csv")) and not chosen and known_mapping(path) is None:
        text = draft_mapping(path, references)
        return CsvSource(path, parse_mapping(text, DRAFT), choices, drafted=True)
    return source_of(path, choices, before)


def _account(path: Path, choices: Choices, before: Before) -> RetailCrmSource:
    return RetailCrmSource(path, choices, chosen_before(before(SOURCE)))


def _file(path: Path, choices: Choices, before: Before) -> Source:
    with path.open("rb") as file:
        if file.read(len(_SQLITE)) == _SQLITE:
            raise Invalid(str(path), "is a shop file; open it, there is nothing to import")
    if path.suffix.lower() in SUFFIXES and path.name != OWN_MAPPING:
        return _account(path, choices, before)
    raise Invalid(
        str(path),
        "is a file; give the folder that it lies in, or an answer of RetailCRM saved as JSON",
    )


def _nothing_known(path: Path) -> str:
    if not any(path.iterdir()):
        return "the folder is empty"
    if any(file.suffix.lower() == ".csv" for file in path.iterdir()):
        known = ", ".join(mapping.stem for mapping in bundled_mappings())
        return (
            f"it has the files of no known kind of export ({known}); for another kind put a "
            f"{OWN_MAPPING} into the folder that says how its files are read"
        )
    return (
        "it holds neither CSV files nor saved answers of RetailCRM (JSON files with orders, "
        "history, customers, …)"
    )
