"""The LMS sampler without scipy, which diffusers would ask for only to integrate a polynomial."""

from __future__ import annotations

import numpy as np
from diffusers.schedulers.scheduling_lms_discrete import LMSDiscreteScheduler


class ExactLMSScheduler(LMSDiscreteScheduler):  # type: ignore[misc]
    """Linear multistep with its coefficients integrated exactly."""

    def get_lms_coefficient(self, order: int, t: int, current_order: int) -> float:
        """Weight of one earlier slope: the integral of its Lagrange polynomial over the next step.

        Args:
            order: how many slopes are used.
            t: index of the step.
            current_order: which of them, 0 for the newest.
        """
        sigmas = np.asarray(self.sigmas, dtype=np.float64)
        others = [sigmas[t - index] for index in range(order) if index != current_order]
        scale = np.prod([sigmas[t - current_order] - other for other in others])
        integral = np.polyint(np.atleast_1d(np.poly(others)))
        return float((np.polyval(integral, sigmas[t + 1]) - np.polyval(integral, sigmas[t])) / scale)
