"""The delivery pool: a few threads that give messages to the outside and bring its answers back."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Final

from engine.ports import Answer, Carrier, Fate, Parcel

log = logging.getLogger(__name__)

THREADS: Final = 4
FAULT: Final = "a fault in the program; the log says more"


@dataclass(frozen=True, slots=True)
class Errand:
    """A parcel, how to get its carrier, and who is told the answer, on the thread that carried it."""

    parcel: Parcel
    carrier: Callable[[], Carrier]
    answered: Callable[[Answer], None]


class DeliveryPool:
    """Threads are started as they are needed. None of them ever touches the shop file."""

    def __init__(self) -> None:
        self._errands: SimpleQueue[Errand | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._changed = threading.Condition()
        self._under_way = 0
        self._closed = False

    def run(self, errand: Errand) -> None:
        """Do it as soon as a thread is free; nothing once the pool is closed."""
        with self._changed:
            if self._closed:
                return
            self._under_way += 1
            if self._under_way > len(self._threads) < THREADS:
                self._start()
        self._errands.put(errand)

    @property
    def free(self) -> int:
        """How many more errands would find a free thread."""
        with self._changed:
            return 0 if self._closed else max(0, THREADS - self._under_way)

    def wait(self) -> None:
        """Until no errand is under way."""
        with self._changed:
            self._changed.wait_for(lambda: not self._under_way)

    def close(self, patience_s: float) -> None:
        """Take no more errands, and wait a while for those under way.

        Who then still waits for a server is left behind: the answer comes to nobody, and the message is
        one of which nobody knows whether it left.
        """
        with self._changed:
            self._closed = True
            threads = tuple(self._threads)
            for _ in threads:
                self._errands.put(None)
            self._changed.wait_for(lambda: not self._under_way, patience_s)
            left = self._under_way
        if left:
            log.warning("closed while messages were under way count=%d", left)
            return
        for thread in threads:
            thread.join()

    def _start(self) -> None:
        name = f"delivery-{len(self._threads) + 1}"
        thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _work(self) -> None:
        while (errand := self._errands.get()) is not None:
            errand.answered(_carried(errand))
            with self._changed:
                self._under_way -= 1
                self._changed.notify_all()


def _carried(errand: Errand) -> Answer:
    try:
        return errand.carrier().carry(errand.parcel)
    except Exception:
        # A fault of ours must neither end the thread nor pass for an answer: the message may have left.
        log.exception("carrier broke key=%s", errand.parcel.key)
        return Answer(fate=Fate.UNCERTAIN, said=FAULT, of_channel=True)
