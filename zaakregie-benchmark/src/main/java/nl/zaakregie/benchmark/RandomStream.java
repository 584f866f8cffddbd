// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.SplittableRandom;

/** Bytes that nothing compresses, made while they are read; the same seed gives the same bytes. */
final class RandomStream extends InputStream {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final SplittableRandom random;
    private final byte[] block = new byte[8 * 1024];
    private long left;
    private int position = block.length;

    RandomStream(long seed, long size) {
        this.random = new SplittableRandom(seed);
        this.left = size;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        if (position == block.length) {
            for (int i = 0; i < block.length; i += Long.BYTES) {
                LONGS.set(block, i, random.nextLong());
            }
            position = 0;
        }
        int count = (int) Math.min(left, Math.min(length, block.length - position));
        System.arraycopy(block, position, buffer, offset, count);
        position += count;
        left -= count;
        return count;
    }
}
