"""The shop itself: its name and the zone its days are counted in."""

from zoneinfo import available_timezones

from engine.desks.premises import Premises
from engine.domain.errors import Invalid
from engine.domain.topics import Topic
from engine.runtime.work import Work
from engine.storage.settings_store import NAME, ZONE, save_setting


class ShopDesk:
    """What a shop says of itself."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def introduce(self, *, name: str, zone: str) -> None:
        """Give the shop a name and a zone. Sites keep their own zones.

        Raises:
            Invalid: the name is empty, or there is no such zone.

        """
        if not name.strip():
            raise Invalid("name", "must not be empty")
        if zone not in available_timezones():
            raise Invalid("zone", f"there is no time zone “{zone}”; write it like Europe/Berlin")

        def job(work: Work) -> None:
            save_setting(work.loader.connection, NAME, name.strip())
            save_setting(work.loader.connection, ZONE, zone)
            work.stale = True
            work.touch(Topic.REFERENCES, 0)

        self._at.running().submit(job, alone=True).result()
