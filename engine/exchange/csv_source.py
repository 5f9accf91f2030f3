"""A folder of CSV files as what orders come from, read as its mapping says."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from engine.domain.references import References
from engine.exchange.folder import FolderReader
from engine.exchange.mapping import FolderMapping
from engine.exchange.mapping_file import read_mapping
from engine.exchange.mapping_fit import check_fit, site_for
from engine.exchange.progress import Cancelled, Tell

OWN_MAPPING = "mapping.json"
"""A folder that brings its mapping file along calls it so."""


@dataclass(frozen=True, slots=True)
class CsvSource:
    """See `engine.exchange.source.Source`."""

    folder: Path
    rules: FolderMapping

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
        check_fit(self.rules, references)
        site, is_new = site_for(self.rules, references)
        return FolderReader(
            self.folder, self.rules, site=site.code, new_site=site if is_new else None
        )


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
