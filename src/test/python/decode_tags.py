"""Says what Qt reads on tags: the NDEF decoder of Qt (QtNfc), behind a walk through the tag's memory that is written from
the NFC Forum's Type 2 Tag specification and shares nothing with Tablée. For QtDecoderTest.

    decode_tags.py < memories > contents

Each line of the input is a tag's memory from page 0 in hex. Each line of the output is what is on it:

    blank                           an NDEF block of length 0
    records TNF type id payload     in hex, "-" for nothing; more records follow on the same line
    none REASON
"""

import sys

from PyQt5.QtCore import QByteArray
from PyQt5.QtNfc import QNdefMessage


class NoMessage(Exception):
    pass


def ndef_block(memory):
    """The value of the first NDEF block of the data area (T2T 2.3, 6.1)."""
    magic, version, size, access = memory[12:16]
    if magic != 0xE1:
        raise NoMessage("capability container")
    if version >> 4 != 1 or access >> 4 != 0:
        raise NoMessage("version or access")
    area = memory[16 : 16 + size * 8]
    if len(area) != size * 8:
        raise NoMessage("memory smaller than it says")
    at = 0
    while at < len(area):
        kind = area[at]
        at += 1
        if kind == 0x00:
            continue
        if kind == 0xFE:
            break
        length = area[at]
        at += 1
        if length == 0xFF:
            length = int.from_bytes(area[at : at + 2], "big")
            at += 2
        value = area[at : at + length]
        if len(value) != length:
            raise NoMessage("block longer than the data area")
        if kind == 0x03:
            return value
        at += length
    raise NoMessage("NDEF block")


def content(memory):
    try:
        block = ndef_block(memory)
    except NoMessage as reason:
        return "none %s" % reason
    if not block:
        return "blank"
    message = QNdefMessage.fromByteArray(QByteArray(block))
    if not message:
        return "none Qt finds no record"
    words = ["records"]
    for record in message:
        words.append(str(int(record.typeNameFormat())))
        words += [bytes(part).hex() or "-" for part in (record.type(), record.id(), record.payload())]
    return " ".join(words)


for line in sys.stdin:
    print(content(bytes.fromhex(line.strip())))
