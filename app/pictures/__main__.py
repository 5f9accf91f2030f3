"""python -m app.pictures OUT SHOP…: the album of these shops; QT_SCALE_FACTOR says how dense."""

import sys
from pathlib import Path

from app.pictures.album import make_album


def main() -> None:
    """Make the album and say how many pictures it has."""
    out, *shops = map(Path, sys.argv[1:])
    saved = make_album(shops, out)
    sys.stdout.write(f"{len(saved)} pictures are in {out}\n")


if __name__ == "__main__":
    main()
