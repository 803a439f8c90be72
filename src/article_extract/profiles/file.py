"""The file of a profile: JSON, one value a line, for people to read and to compare."""

from __future__ import annotations

import msgspec

from ..errors import ProfileError
from .profile import MOST_ODDS, VERSION, Place, Repeated, SiteProfile


def encoded(profile: SiteProfile) -> bytes:
    """The profile as JSON, in an order of its own."""
    return msgspec.json.format(msgspec.json.encode(profile, order="sorted"), indent=1) + b"\n"


def decoded(data: bytes, source: str) -> SiteProfile:
    """The profile that :func:`encoded` wrote. Raises :class:`ProfileError`, which names ``source`` and what is wrong."""
    try:
        version = msgspec.json.decode(data, type=_Versioned).version
        if version == VERSION:
            profile = msgspec.json.decode(data, type=SiteProfile)
            _check(profile)
            return profile
    except ValueError as error:
        raise ProfileError(f"{source}: not a site profile: {error}") from None
    except RecursionError:
        raise ProfileError(f"{source}: not a site profile: nested too deep") from None
    raise ProfileError(f"{source}: a site profile of version {version}; this release reads version {VERSION}: learn it anew")


class _Versioned(msgspec.Struct):
    version: int


def _check(profile: SiteProfile) -> None:
    if profile.pages < 0:
        raise ValueError("pages cannot be negative - at `$.pages`")
    every: dict[str, Place | Repeated] = {**profile.places, **profile.texts}
    for name, seen in every.items():
        if seen.pages < 0 or not -MOST_ODDS <= seen.odds <= MOST_ODDS:
            raise ValueError(f"pages or odds of {name[:100]!r} out of range")
