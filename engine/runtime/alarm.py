"""The alarm: APScheduler rings once a second; the timers table says what is due."""

from collections.abc import Callable

from apscheduler.schedulers.background import BackgroundScheduler

TICK_SECONDS = 1


class Alarm:
    """Rings on its scheduler's thread and does nothing else; at most one ring waits."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._scheduler = BackgroundScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1}
        )
        self._scheduler.add_job(ring, "interval", seconds=TICK_SECONDS, misfire_grace_time=None)
        self._scheduler.start()

    def close(self) -> None:
        """No more rings."""
        self._scheduler.shutdown(wait=True)
