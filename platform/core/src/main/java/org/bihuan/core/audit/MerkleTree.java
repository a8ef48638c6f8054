package org.bihuan.core.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The Merkle root of hashes, leaves and nodes told apart as in RFC 6962. */
final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** The root in hex; blank without leaves. */
    static String root(List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            return "";
        }
        MessageDigest sha = Digest.sha256();
        List<byte[]> level = new ArrayList<>(hashes.size());
        for (byte[] hash : hashes) {
            sha.update(LEAF);
            level.add(sha.digest(hash));
        }
        while (level.size() > 1) {
            level = above(level, sha);
        }
        return HexFormat.of().formatHex(level.get(0));
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
