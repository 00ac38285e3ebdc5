"""What the command line says of the programme's rooms and times, in English."""

from __future__ import annotations

from smc_desk.domain.assignment import Cost
from smc_desk.usecases.change_programme import Refusal

REFUSALS = {
    Refusal.NO_PROGRAMME: "There is no programme yet. Bring one in with: smc-desk import programme FILE",
    Refusal.REASON_MISSING: "{conflicts} To do it all the same, say why with --reason.",
    Refusal.NO_EFFECT: "That changes nothing: it is there at that time already.",
}
UNKNOWN_ITEM = "There is no session or talk {name} in the programme. Give its code or its guid."
UNKNOWN_ROOM = "There is no room {name}. The rooms are: {rooms}."
BAD_START = "{text} is no time. Give it as 14:30, or as 2026-04-30T14:30."
ALL_WELL = "Nothing is wrong with the programme."
NOTHING_FOUND = "No plan was found in that time. Give it more with --seconds."
NOTHING_BETTER = "No session needs to move: no better plan exists."
PROVEN = "No better plan exists."
NOT_PROVEN = "A better plan may exist, by {percent} % at most."
NOT_APPLIED = "Nothing is changed yet. To change it, add --apply."
APPLIED = "The programme is changed."
UNPLACED = "nowhere"
COSTS = {
    Cost.UNPLACED: "no room",
    Cost.CLOSED: "closed then",
    Cost.FIRE_LIMIT: "above the fire limit",
    Cost.FEATURE: "lacks what somebody needs",
    Cost.INTERPRETATION: "lacks a booth",
    Cost.OVER_CAPACITY: "too few seats",
    Cost.WALK: "too far to walk",
    Cost.TIME_CHANGED: "not the published time",
    Cost.ROOM_CHANGED: "not the published room",
    Cost.SAME_TRACK: "its track is on elsewhere then",
    Cost.TRACK_SPREAD: "its track is in several rooms",
    Cost.EMPTY_SEATS: "empty seats",
}
