"""``article-extract learn``: a site profile from pages of the site."""

from __future__ import annotations

import sys

import click

from .. import ArticleExtractError, ProfileLearner
from ..profiles.profile import FEWEST, SiteProfile
from .command import progress
from .inputs import Input


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("pages", nargs=-1, required=True, metavar="PAGE...")
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False), help="Write the profile to this file.")
@click.option("--dump", is_flag=True, help="Pages were flattened to text. Files named *.txt always are.")
def command(pages: tuple[str, ...], output: str, dump: bool) -> None:
    """Learn from several web pages PAGE of one site what stands on all of them.

    The profile helps to read each page of the site: article-extract --profile FILE. Five pages with articles are the least;
    those that hold none, and copies of others, teach nothing.

    Exit status: 0 all went well, 1 some pages failed (each named on standard error at the end), 2 wrong usage.
    """
    learner = ProfileLearner()
    failures = []
    with progress([Input(name, dump=dump) for name in pages], "Learning") as turns:
        for source in turns:
            try:
                learner.add(source.page())
            except ArticleExtractError as error:
                failures.append(f"{source}: {error}")
    profile = learner.profile()
    try:
        profile.save(output)
    except OSError as error:
        raise click.ClickException(f"cannot write {output}: {error.strerror}") from None
    click.echo(f"{output}: {_told(profile, len(pages))}", err=True)
    for failure in failures:
        click.echo(f"article-extract: {failure}", err=True)
    if failures:
        sys.exit(1)


def _told(profile: SiteProfile, given: int) -> str:
    """What was learned, in a line."""
    learned = f"learned from {profile.pages} of {given} pages"
    if profile.pages < FEWEST:
        return f"{learned}; a profile of fewer than {FEWEST} says nothing"
    standing = sum(text.standing for text in profile.texts.values())
    return f"{learned}; places {len(profile.places)}, texts of the site's own {standing}"
