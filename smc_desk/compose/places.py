"""Where things lie on this computer."""

from __future__ import annotations

from pathlib import Path

import platformdirs

APP = "smc-desk"


def data_folder() -> Path:
    """Where the symposium lives unless another folder is named."""
    return Path(platformdirs.user_data_path(APP)) / "symposium"


def demo_folder() -> Path:
    """Where the invented symposium lives."""
    return Path(platformdirs.user_data_path(APP)) / "demo"


def private_folder() -> Path:
    """What belongs to this computer alone and must not travel with a symposium's folder."""
    return Path(platformdirs.user_config_path(APP))
