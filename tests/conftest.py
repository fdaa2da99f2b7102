"""The same run every time, on a quiet machine and on a busy one.

Hypothesis draws the same examples in each run and looks at no clock; `EXPLORE=1` draws new ones, to look for more.
No run leaves compiled patterns in the cache folder of whoever tests.
"""

import os

from hypothesis import HealthCheck, settings

settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", settings.get_profile("steady"), derandomize=False, print_blob=True)
settings.load_profile("explore" if os.environ.get("EXPLORE") else "steady")
os.environ["VANKIEN_CACHE"] = ""
