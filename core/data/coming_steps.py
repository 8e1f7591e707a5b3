"""ComingSteps: the steps of a run in their order, the next ones begun by threads while the device works.

Every random draw of a step is keyed by its number, so a step is the same whenever it is begun; one that is
never asked for leaves nothing behind.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import islice
from types import TracebackType
from typing import Generic, Self, TypeVar

Order = TypeVar("Order")
Begun = TypeVar("Begun")
Step = TypeVar("Step")


class ComingSteps(Generic[Order, Begun, Step]):
    """Makes steps of orders in two moves. A context manager: afterwards no thread is at work any more.

    Args:
        orders: the epoch of each step, never falling, and what it is made of; taken as they are needed.
        begin: the first move, in a thread where there are some.
        finish: the second, when the step is asked for, in the thread that asks: it may need the device.
        threads: so many steps are begun ahead, each by one of so many threads; 0 = none.
    """

    def __init__(
        self,
        orders: Iterable[tuple[int, Order]],
        begin: Callable[[Order], Begun],
        finish: Callable[[Begun], Step],
        *,
        threads: int = 0,
    ) -> None:
        self._orders, self._begin, self._finish = iter(orders), begin, finish
        self._most = max(1, threads)
        self._pool = ThreadPoolExecutor(threads, "coming-steps") if threads else None
        self._coming: deque[tuple[int, Callable[[], Begun]]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._coming.clear()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def of_epoch(self, epoch: int) -> Iterator[Step]:
        """Those steps of an epoch that were not asked for yet.

        Raises:
            AtelierError: a step cannot be made. It is told when it is that step's turn, not when it is found.
        """
        self._begin_more()
        while self._coming and self._coming[0][0] == epoch:
            _, begun = self._coming.popleft()
            # Before anybody waits or works: the threads have the whole step's time for the next ones.
            self._begin_more()
            yield self._finish(begun())

    def _begin_more(self) -> None:
        for epoch, order in islice(self._orders, self._most - len(self._coming)):
            self._coming.append((epoch, self._promised(order)))

    def _promised(self, order: Order) -> Callable[[], Begun]:
        if self._pool is None:
            return partial(self._begin, order)
        return self._pool.submit(self._begin, order).result
