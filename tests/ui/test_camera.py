"""QR codes are read from frames, and a camera may be missing, forbidden, unplugged or busy."""

import importlib.util
import io
from collections.abc import Callable
from typing import Any, ClassVar

import pytest
import qrcode
from PIL import ImageFilter
from PySide6.QtCore import QByteArray, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smc_desk.ui.camera import (
    CameraFault,
    CameraScanner,
    camera_available,
    image_of,
    multimedia,
    read_qr,
    sharpened,
)
from smc_desk.ui.scan_codes import RepeatFilter

CODE = "SMC1AZQW9BCDEFGHIJKLMNOP234567"


def picture(
    text: str = CODE, size: int = 300, blur: float = 0, place: tuple[int, int] = (400, 180)
) -> QImage:
    """Draw a frame of 1280 × 720 with a code in it."""
    drawn = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, box_size=10)
    drawn.add_data(text)
    image = drawn.make_image().get_image().convert("L").resize((size, size))
    if blur:
        image = image.filter(ImageFilter.GaussianBlur(blur))
    written = io.BytesIO()
    image.save(written, "PNG")
    code = QImage.fromData(QByteArray(written.getvalue()))
    frame = QImage(1280, 720, QImage.Format.Format_RGB32)
    frame.fill(QColor(205, 200, 190))
    painter = QPainter(frame)
    painter.drawImage(QPoint(*place), code)
    painter.end()
    return frame


def inverted(image: QImage) -> QImage:
    """Swap dark and light."""
    copy = image.copy()
    copy.invertPixels()
    return copy


FRAMES: dict[str, Callable[[], QImage]] = {
    "clean": picture,
    "turned": lambda: picture().transformed(QTransform().rotate(33)),
    "upside down": lambda: picture().transformed(QTransform().rotate(180)),
    "small": lambda: picture(size=90),
    "soft": lambda: picture(blur=2.0),
    "inverted": lambda: inverted(picture()),
    "mirrored": lambda: picture().flipped(Qt.Orientation.Horizontal),
    "black and white": lambda: picture().convertToFormat(QImage.Format.Format_Mono),
    "see-through": lambda: picture().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied),
    "of three bytes": lambda: picture().convertToFormat(QImage.Format.Format_RGB888),
    "of odd width": lambda: picture().copy(QRect(333, 100, 601, 401)),
}


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
def test_code_is_read(frame: Callable[[], QImage]) -> None:
    assert read_qr(frame()) == CODE


def test_code_out_of_focus_is_read_when_sharpened() -> None:
    image = picture(size=300, blur=4.5)
    assert read_qr(image) is None
    assert read_qr(sharpened(image)) == CODE
    big = image.scaledToWidth(1920, Qt.TransformationMode.SmoothTransformation)
    assert read_qr(sharpened(big)) == CODE


def test_of_two_codes_the_one_in_the_middle_is_read() -> None:
    frame = picture(size=200, place=(540, 260))
    painter = QPainter(frame)
    other = picture("SMC1" + "X" * 26, size=200).copy(400, 180, 200, 200)
    painter.drawImage(QPoint(20, 20), other)
    painter.drawImage(QPoint(1050, 500), other)
    painter.end()
    assert read_qr(frame) == CODE


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (640, 480)])
def test_frame_without_a_code_is_no_code(size: tuple[int, int]) -> None:
    image = QImage(*size, QImage.Format.Format_Grayscale8)
    image.fill(255)
    assert read_qr(image) is None


@pytest.mark.parametrize("text", ["Žofia ✓ 試験", "A" * 600, "BEGIN:VCARD\nFN:Ana\nEND:VCARD", "0"])
def test_any_text_is_read_as_it_is(text: str) -> None:
    assert read_qr(picture(text, size=500, place=(300, 100))) == text


class Device:
    """A camera that is plugged in."""

    def __init__(self, name: str) -> None:
        self._name = name

    def id(self) -> QByteArray:
        return QByteArray(self._name.encode())

    def description(self) -> str:
        return self._name.title()

    def isNull(self) -> bool:
        return not self._name

    def videoFormats(self) -> list[object]:
        return []


class Devices(QObject):
    """The cameras of a computer."""

    videoInputsChanged = Signal()
    plugged: ClassVar[list[Device]] = []

    @classmethod
    def videoInputs(cls) -> list[Device]:
        return list(cls.plugged)

    @classmethod
    def defaultVideoInput(cls) -> Device:
        return cls.plugged[-1] if cls.plugged else Device("")


class Camera(QObject):
    """A camera at work."""

    class Error:
        NoError = 0

    errorOccurred = Signal(int, str)
    made: ClassVar[list["Camera"]] = []

    def __init__(self, device: Device, parent: QObject) -> None:
        super().__init__(parent)
        self.device, self.is_on, self.state = device, False, 0
        Camera.made.append(self)

    def error(self) -> int:
        return self.state

    def start(self) -> None:
        self.is_on = True

    def stop(self) -> None:
        self.is_on = False


class Sink(QObject):
    """Where frames come to."""

    videoFrameChanged = Signal(object)


class Session(QObject):
    """Joins the two."""

    def setVideoSink(self, sink: object) -> None: ...

    def setCamera(self, camera: object) -> None: ...


class Media:
    """Stands for QtMultimedia, on a computer whose cameras the test plugs in and out."""

    QMediaDevices, QCamera, QVideoSink, QMediaCaptureSession = Devices, Camera, Sink, Session


class Heard:
    """A scanner, and all that it said."""

    def __init__(self, media: Any = Media) -> None:
        self.now = 0.0
        self.scanner = CameraScanner(repeats=RepeatFilter(clock=lambda: self.now), load=lambda: media)
        self.scans: list[str] = []
        self.said: list[object] = []
        self.scanner.scanned.connect(self.scans.append)
        self.scanner.fault.connect(self.said.append)
        self.scanner.running_changed.connect(self.said.append)


@pytest.fixture(autouse=True)
def _no_cameras(qapp: QApplication) -> None:
    Devices.plugged, Camera.made = [], []


def test_code_held_before_the_camera_is_heard_once() -> None:
    heard = Heard()
    for number in range(90):
        heard.now = number / 30
        heard.scanner.look(picture() if number % 3 else QImage())
    assert heard.scans == [CODE]
    heard.now += 4
    heard.scanner.look(picture())
    assert heard.scans == [CODE, CODE]


def test_every_fifth_miss_is_looked_at_harder() -> None:
    heard, image = Heard(), picture(size=300, blur=4.5)
    for _ in range(4):
        heard.scanner.look(image)
    assert heard.scans == []
    heard.scanner.look(image)
    assert heard.scans == [CODE]


def test_without_the_extra_there_is_a_fault_and_no_camera() -> None:
    heard = Heard(media=None)
    heard.scanner.start()
    assert heard.said == [CameraFault.NOT_INSTALLED]
    assert heard.scanner.devices() == ()
    heard.scanner.stop()


def test_cameras_are_listed_with_the_usual_one_first() -> None:
    Devices.plugged = [Device("front"), Device("desk")]
    listed = Heard().scanner.devices()
    assert [(device.id, device.name) for device in listed] == [("desk", "Desk"), ("front", "Front")]


def test_camera_starts_when_it_is_plugged_in_late(qtbot: QtBot) -> None:
    heard = Heard()
    heard.scanner.start("desk")
    assert heard.said == [CameraFault.NO_CAMERA]
    Devices.plugged = [Device("desk")]
    with qtbot.waitSignal(heard.scanner.devices_changed):
        heard.scanner._devices.videoInputsChanged.emit()
    assert heard.said[1:] == [True]
    heard.scanner.stop()
    assert heard.said[2:] == [False]
    assert [camera.is_on for camera in Camera.made] == [False]


def test_camera_that_was_unplugged_is_taken_up_again_and_no_other() -> None:
    Devices.plugged = [Device("front"), Device("desk")]
    heard = Heard()
    heard.scanner.start("desk")
    Devices.plugged = [Device("front")]
    heard.scanner._devices.videoInputsChanged.emit()
    heard.scanner._devices.videoInputsChanged.emit()
    assert heard.said == [True, False, CameraFault.LOST]
    Devices.plugged = [Device("front"), Device("desk")]
    heard.scanner._devices.videoInputsChanged.emit()
    assert heard.said[3:] == [True]
    assert [camera.device.description() for camera in Camera.made] == ["Desk", "Desk"]


def test_camera_of_another_program_is_a_fault_and_may_be_tried_again() -> None:
    Devices.plugged = [Device("desk")]
    heard = Heard()
    heard.scanner.start()
    Camera.made[-1].errorOccurred.emit(0, "")
    assert heard.said == [True]
    Camera.made[-1].state = 1
    Camera.made[-1].errorOccurred.emit(1, "busy")
    assert heard.said[1:] == [False, CameraFault.FAILED]
    heard.scanner.start()
    assert heard.scanner.is_running


def test_whether_the_extra_is_there_is_known_without_loading_it() -> None:
    assert camera_available() == (importlib.util.find_spec("PySide6.QtMultimedia") is not None)


@pytest.fixture
def media() -> Any:
    """Load the true QtMultimedia."""
    loaded = multimedia()
    if loaded is None:
        pytest.skip("PySide6-Addons, the extra [camera], or libpulse0 is missing")
    return loaded


@pytest.mark.qt_log_level_fail("CRITICAL")  # it warns of video hardware that it does not find
def test_grey_of_a_frame_is_taken_without_colours(media: Any) -> None:
    kinds = media.QVideoFrameFormat.PixelFormat
    pixels = bytes(picture().convertToFormat(QImage.Format.Format_Grayscale8).constBits())
    for kind in (kinds.Format_NV12, kinds.Format_YUV420P, kinds.Format_Y8):
        frame = media.QVideoFrame(media.QVideoFrameFormat(QSize(1280, 720), kind))
        assert frame.map(media.QVideoFrame.MapMode.WriteOnly)
        line, target = frame.bytesPerLine(0), frame.bits(0)
        for row in range(720):
            target[row * line : row * line + 1280] = pixels[row * 1280 : (row + 1) * 1280]
        frame.unmap()
        assert read_qr(image_of(frame, media)) == CODE
    assert read_qr(image_of(media.QVideoFrame(picture()), media)) == CODE
    assert image_of(media.QVideoFrame(), media).isNull()


@pytest.mark.qt_log_level_fail("CRITICAL")  # it warns of video hardware that it does not find
def test_frames_of_the_true_sink_are_read(qtbot: QtBot, media: Any) -> None:
    heard = Heard(media)
    if heard.scanner.devices():
        pytest.skip("this computer has a camera")
    heard.scanner.start()
    assert heard.said == [CameraFault.NO_CAMERA]
    heard.scanner._sink = media.QVideoSink(heard.scanner)
    heard.scanner._sink.videoFrameChanged.connect(heard.scanner._on_frame)
    with qtbot.waitSignal(heard.scanner.scanned):
        heard.scanner._sink.setVideoFrame(media.QVideoFrame(picture()))
    assert heard.scans == [CODE]
