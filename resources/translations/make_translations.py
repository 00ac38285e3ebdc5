"""Brings the translations up to date: `python resources/translations/make_translations.py`.

Every text of the sources is put into the .ts files beside this script, one for each language; from these the
.qm files are made, which the app reads. A text that is new or was changed then stands in the .ts files as
unfinished: translate it there, with Qt Linguist or by hand, with the words of `glossary.json`, and run this
again. English has its plural forms only. Needs PySide6, whose tools stand beside the interpreter.
"""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LANGUAGES = ("ar", "en", "es", "fr", "ht", "pt_BR")
PLURALS_ONLY = "en"
STAND_INS = {"ht": "id"}
"""lupdate touches no language whose plurals it does not know; this one has a single form as well."""


def main() -> None:
    """Update all .ts files, then make the .qm files."""
    for language in LANGUAGES:
        update(HERE / f"{language}.ts")
        release(HERE / f"{language}.ts", HERE / f"{language}.qm")


def update(file: Path) -> None:
    """Put the texts of the sources into a .ts file; those which are nowhere any more leave it.

    Args:
        file: Named after its language; made if it is not there.
    """
    language = STAND_INS.get(file.stem, file.stem)
    rename(file, file.stem, language)
    options = ["-source-language", "en", "-target-language", language, "-no-obsolete", "-sort-messages"]
    options += ["-locations", "none", *(["-pluralonly"] if language == PLURALS_ONLY else [])]
    run("lupdate", *options, *map(str, sources()), "-ts", str(file))
    rename(file, language, file.stem)


def rename(file: Path, language: str, new: str) -> None:
    """Say in a .ts file, if it is there, that it is of another language."""
    if file.exists() and language != new:
        text = file.read_text(encoding="utf-8").replace(f' language="{language}"', f' language="{new}"', 1)
        file.write_text(text, encoding="utf-8", newline="\n")


def release(file: Path, made: Path) -> None:
    """Make a .qm file from a .ts file."""
    run("lrelease", str(file), "-qm", str(made))


def sources() -> list[Path]:
    """The modules whose texts are translated, always in the same order."""
    return sorted(path for part in ("compose", "ui") for path in (ROOT / "smc_desk" / part).rglob("*.py"))


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools; fail with what it says if it fails."""
    path = shutil.which(f"pyside6-{tool}", path=sysconfig.get_path("scripts"))
    if path is None:
        sys.exit(f"pyside6-{tool} is not beside this Python: install PySide6-Essentials.")
    done = subprocess.run([path, "-silent", *arguments], capture_output=True, text=True, check=False)
    if done.returncode or done.stderr:
        sys.exit(f"{tool} failed: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()
