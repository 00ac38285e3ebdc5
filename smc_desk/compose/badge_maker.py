"""The badge engine with the words of this language."""

from __future__ import annotations

from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.cli import badge_words


def make_badges() -> ReportlabBadges:
    """Badges with roles and photo choice in words; Qt must have been started."""
    return ReportlabBadges(
        BadgeWords(badge_words.ROLES, badge_words.LETTERS, badge_words.PHOTO, badge_words.TRAINING)
    )
