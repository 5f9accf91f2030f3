"""Files read and written beside the shop, with errors that name them."""

from pathlib import Path

from engine.domain.errors import EnvironmentFault, Invalid


def read_bytes(path: Path, *, most: int) -> bytes:
    """At most so many bytes of a file.

    Raises:
        Invalid: there is no such file, or it is a folder.
        EnvironmentFault: it cannot be read.

    """
    try:
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        raise Invalid(str(path), "there is no such file; check the name") from None
    except IsADirectoryError:
        raise Invalid(str(path), "is a folder; name a file in it") from None
    except OSError as error:
        raise EnvironmentFault(f"{path} cannot be read: {error.strerror}") from error


def write_text(path: Path, text: str) -> None:
    """A new file with this text; one that is there already stays as it is.

    Raises:
        Invalid: the file exists, or its folder does not.
        EnvironmentFault: it cannot be written.

    """
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise Invalid(str(path), "is there already; choose another name") from None
    except FileNotFoundError:
        raise Invalid(str(path), "its folder does not exist; make it first") from None
    except OSError as error:
        raise EnvironmentFault(f"{path} cannot be written: {error.strerror}") from error
