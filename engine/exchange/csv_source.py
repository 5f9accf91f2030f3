"""A folder of CSV files as what orders come from, read as its mapping says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from engine.domain.references import References
from engine.domain.status_graph import Status
from engine.domain.titles import Titles
from engine.exchange.additions import Additions
from engine.exchange.choices import Choices, NewStatus, zone_named
from engine.exchange.folder import FolderReader
from engine.exchange.mapping import FolderMapping
from engine.exchange.mapping_file import read_mapping
from engine.exchange.mapping_fit import check_fit, site_for, statuses_of, with_statuses
from engine.exchange.progress import Cancelled, Tell
from engine.exchange.source import Findings, Kind, StatusFound
from engine.exchange.status_guess import guess

OWN_MAPPING = "mapping.json"
"""A folder that brings its mapping file along calls it so."""


@dataclass(frozen=True, slots=True)
class CsvSource:
    """See `engine.exchange.source.Source`.

    Statuses that the mapping names are what the choices give a meaning to. `drafted`: the mapping is a
    proposal.
    """

    folder: Path
    rules: FolderMapping
    choices: Choices
    drafted: bool = False

    @property
    def name(self) -> str:
        """As the mapping calls it."""
        return self.rules.source

    @property
    def origin(self) -> str:
        """The folder."""
        return str(self.folder)

    @property
    def mapping(self) -> str:
        """The mapping file."""
        return self.rules.text

    def read(self, references: References, tell: Tell, cancelled: Cancelled) -> FolderReader:
        """Open every file.

        Raises:
            UserError: folder or mapping cannot be used; nothing was imported.

        """
        del tell, cancelled  # Opening takes as long as reading the files from the disk.
        rules = self._chosen()
        new, meanings = _meanings(rules, self.choices, references)
        rules = with_statuses(rules, meanings)
        check_fit(rules, references, new)
        return self._opened(rules, references, new)

    def look(
        self, references: References, tell: Tell, cancelled: Cancelled
    ) -> tuple[FolderReader, Findings]:
        """Open every file; statuses that the shop does not have may be open.

        Raises:
            UserError: folder or mapping cannot be used.

        """
        del tell, cancelled
        rules = self._chosen()
        findings = Findings(
            kind=Kind.CSV,
            title=rules.title,
            zone=rules.zone.key,
            currency=rules.currency,
            statuses=tuple(_found(rules, references)),
            mapping=rules.text,
            drafted=self.drafted,
        )
        return self._opened(rules, references, {}), findings

    def _chosen(self) -> FolderMapping:
        zone, currency = self.choices.zone, self.choices.currency
        rules = self.rules if not zone else replace(self.rules, zone=zone_named(zone))
        return rules if not currency else replace(rules, currency=currency)

    def _opened(
        self, rules: FolderMapping, references: References, new: Mapping[str, Status]
    ) -> FolderReader:
        site, is_new = site_for(rules, references)
        additions = Additions(sites=(site,) if is_new else (), statuses=tuple(new.values()))
        return FolderReader(self.folder, rules, site=site.code, additions=additions)


def _meanings(
    rules: FolderMapping, choices: Choices, references: References
) -> tuple[Mapping[str, Status], Mapping[str, str]]:
    """Statuses to be made, and for each status of the mapping the shop's."""
    new: dict[str, Status] = {}
    meanings: dict[str, str] = {}
    for code, words in statuses_of(rules).items():
        chosen = choices.statuses.get(code)
        if isinstance(chosen, NewStatus) and code not in references.statuses:
            titles = Titles.of(en=code)
            new[code] = Status(code=code, titles=titles, group=chosen.group, ordering=990)
        elif isinstance(chosen, str):
            meanings[code] = references.status(chosen).code
        elif code not in references.statuses:
            found = guess(code, ", ".join(words), references.statuses.values())
            if found is not None and found.sure:
                meanings[code] = found.status
    return new, meanings


def _found(rules: FolderMapping, references: References) -> Iterator[StatusFound]:
    for code, words in statuses_of(rules).items():
        name = ", ".join(words)
        found = guess(code, name, references.statuses.values())
        yield StatusFound(code, name, 0, found, next(iter(references.groups)))


def known_mapping(folder: Path) -> Path | None:
    """The mapping file for a folder: its own, else one that comes with the program; None: none fits."""
    own = folder / OWN_MAPPING
    if own.exists():
        return own
    for path in bundled_mappings():
        mapping = read_mapping(path)
        if (folder / mapping.files[mapping.orders].name).exists():
            return path
    return None


def bundled_mappings() -> Iterator[Path]:
    """The mapping files that come with the program."""
    folder = Path(str(files("resources.mappings")))
    return iter(sorted(folder.glob("*.json")))
