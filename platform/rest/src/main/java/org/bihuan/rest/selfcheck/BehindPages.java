package org.bihuan.rest.selfcheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.paging.Page;
import org.bihuan.api.paging.Place;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.selfcheck.DutyState;

/** Cuts pages out of enterprises, by name, then id; one that caught up meanwhile shifts no page. */
final class BehindPages {
    private static final int ID_LENGTH = 36;
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::name).thenComparing(Key::id);

    private BehindPages() {}

    /** By what the list is sorted. */
    private record Key(String name, String id) {
        static Key of(DutyState state) {
            Enterprise enterprise = state.enterprise();
            return new Key(enterprise.name(), enterprise.id().toString());
        }

        /** What a position says, which is the id and the name. */
        static Key at(String position) {
            try {
                String id = UUID.fromString(position.substring(0, ID_LENGTH)).toString();
                return new Key(position.substring(ID_LENGTH), id);
            } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
                ProblemException refusal = new ProblemException(
                        CommonProblem.INVALID_INPUT, List.of(Fault.at("after", CommonFault.WRONG_TYPE, "position")));
                refusal.initCause(e);
                throw refusal;
            }
        }

        String position() {
            return id + name;
        }
    }

    /** Those that are behind. */
    static Page<DutyState> at(List<DutyState> states, Optional<String> after, int limit) {
        return of(states.stream().filter(state -> state.done().isEmpty()).toList(), after, limit);
    }

    /** All of them. */
    static Page<DutyState> of(List<DutyState> states, Optional<String> after, int limit) {
        List<DutyState> sorted =
                states.stream().sorted(Comparator.comparing(Key::of, ORDER)).toList();
        return Page.at(after.map(Place::of), limit, state -> Key.of(state).position(), (from, count) -> {
            boolean back = from.filter(Place::back).isPresent();
            Optional<Key> key = from.map(place -> Key.at(place.item()));
            List<DutyState> turned = new ArrayList<>(sorted);
            if (back) {
                Collections.reverse(turned);
            }
            return turned.stream()
                    .filter(state -> key.isEmpty() || follows(Key.of(state), key.orElseThrow(), back))
                    .limit(count)
                    .toList();
        });
    }

    private static boolean follows(Key key, Key after, boolean back) {
        int order = ORDER.compare(key, after);
        return back ? order < 0 : order > 0;
    }
}
