package org.bihuan.core.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bihuan.api.evidence.Evidence;

/** The Merkle root of hashes, leaves and nodes told apart as in RFC 6962. */
final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** The neighbours on the way from a leaf up to the root. */
    static List<Evidence.Step> path(List<byte[]> hashes, int leaf) {
        MessageDigest sha = Digest.sha256();
        List<Evidence.Step> steps = new ArrayList<>();
        int at = leaf;
        for (List<byte[]> level = leaves(hashes, sha); level.size() > 1; level = above(level, sha)) {
            int neighbour = at ^ 1;
            if (neighbour < level.size()) {
                steps.add(new Evidence.Step(neighbour < at, HexFormat.of().formatHex(level.get(neighbour))));
            }
            at /= 2;
        }
        return List.copyOf(steps);
    }

    /** The root in hex; blank without leaves. */
    static String root(List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return "";
        }
        MessageDigest sha = Digest.sha256();
        List<byte[]> level = leaves(hashes, sha);
        while (level.size() > 1) {
            level = above(level, sha);
        }
        return HexFormat.of().formatHex(level.get(0));
    }

    private static List<byte[]> leaves(List<byte[]> hashes, MessageDigest sha) {
        List<byte[]> leaves = new ArrayList<>(hashes.size());
        for (byte[] hash : hashes) {
            sha.update(LEAF);
            leaves.add(sha.digest(hash));
        }
        return leaves;
    }

    private static List<byte[]> above(List<byte[]> level, MessageDigest sha) {
        List<byte[]> above = new ArrayList<>((level.size() + 1) / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            sha.update(NODE);
            sha.update(level.get(i));
            above.add(sha.digest(level.get(i + 1)));
        }
        if (level.size() % 2 == 1) {
            above.add(level.get(level.size() - 1));
        }
        return above;
    }
}
