"""What several pages of one site tell that no single page can: texts that repeat, and what the places of its template hold.

place     where in the template each block of a page stands
tally     counts in bounded memory that can be merged
learner   pages -> counts
standing  counts -> profile: which repeated text is the site's
profile   what the pages tell, as plain data
hearing   profile and page -> what the body step makes of it
file      the profile as JSON
"""

from .learner import ProfileLearner
from .profile import SiteProfile

__all__ = ["ProfileLearner", "SiteProfile"]
