"""Abbreviations of time zones in bylines, in minutes from UTC. Only those that mean one zone in practice."""

from __future__ import annotations

OFFSETS: dict[str, int] = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120,
    "SAST": 120, "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "EAT": 180, "PKT": 300, "WIB": 420, "ICT": 420, "WITA": 480,
    "SGT": 480, "HKT": 480, "AWST": 480, "PHT": 480, "KST": 540, "JST": 540, "WIT": 540, "ACST": 570, "AEST": 600,
    "ACDT": 630, "AEDT": 660, "NZST": 720, "NZDT": 780, "EST": -300, "EDT": -240, "ET": -300, "CDT": -300, "MST": -420,
    "MDT": -360, "PST": -480, "PDT": -420, "PT": -480, "AKST": -540, "HST": -600, "BRT": -180, "ART": -180,
}  # fmt: skip
