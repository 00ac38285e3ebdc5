"""QR codes seen by a webcam.

A desk runs on keyboard scanners without this: the camera needs the extra `[camera]`, and where that is
missing nothing here fails, there is only no camera. Frames are read on the Qt thread: it takes 1.5 ms of the
33 between two, and threads gain nothing. This module must not know what a ticket is, and has no words for its
faults.
"""

import importlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from types import ModuleType
from typing import Any, Final

import zxingcpp
from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from smc_desk.ui.scan_codes import RepeatFilter, clean

_RETRY_EVERY: Final = 5
_RETRY_WIDTH: Final = 1280
_WANTED_PIXELS: Final = 1280 * 720
_WANTED_FPS: Final = 30


class CameraFault(StrEnum):
    """Why there is no picture."""

    NOT_INSTALLED = "not-installed"
    """The extra `[camera]`, or on Linux a library that it needs (`libpulse0`), is missing."""
    NO_CAMERA = "no-camera"
    NOT_ALLOWED = "not-allowed"
    """The system keeps the camera from the app."""
    LOST = "lost"
    """The camera was unplugged; it is taken up again when it comes back."""
    FAILED = "failed"
    """It is there but gives nothing, mostly since another program has it."""


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """A camera of this computer.

    Attributes:
        id: What tells it from others, also when it is plugged in again.
        name: What its maker calls it.
    """

    id: str
    name: str


class CameraScanner(QObject):
    """Reads QR codes from a camera, each once.

    Signals:
        scanned: The text of a code.
        fault: Why there is no picture, a `CameraFault`.
        seen: The frame that was looked at, for a preview; in shades of grey.
        devices_changed: A camera was plugged in or out.
        running_changed: Whether a camera is now at work.
    """

    scanned = Signal(str)
    fault = Signal(CameraFault)
    seen = Signal(QImage)
    devices_changed = Signal()
    running_changed = Signal(bool)

    def __init__(
        self,
        *,
        repeats: RepeatFilter,
        load: Callable[[], Any] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Be ready; no camera is touched.

        Args:
            repeats: Tells codes read twice, also those which a keyboard scanner read.
            load: Gives the module QtMultimedia, or None where it cannot be had; tests have no camera.
            parent: Owner.
        """
        super().__init__(parent)
        self._repeats = repeats
        self._load_media = load or multimedia
        self._misses = 0
        self._wanted: str | None = None
        self._running = ""
        # QtMultimedia has no types where the extra is missing.
        self._media: Any = None
        self._devices: Any = None
        self._camera: Any = None
        self._session: Any = None
        self._sink: Any = None

    @property
    def is_running(self) -> bool:
        """Whether a camera is at work."""
        return self._camera is not None

    def devices(self) -> tuple[CameraDevice, ...]:
        """List the cameras, the system's own choice first; none where the extra is missing."""
        if not self._load():
            return ()
        first = self._media.QMediaDevices.defaultVideoInput()
        found = sorted(self._media.QMediaDevices.videoInputs(), key=lambda device: device != first)
        return tuple(CameraDevice(_id(device), device.description()) for device in found)

    def start(self, device_id: str = "") -> None:
        """Read from a camera, now and whenever it is plugged in again.

        Args:
            device_id: Which one; the first if left out or not there.
        """
        self.stop()
        self._wanted = device_id
        if not self._load():
            self._wanted = None
            self.fault.emit(CameraFault.NOT_INSTALLED)
            return
        permission, app = QCameraPermission(), QCoreApplication.instance()
        if app is None:
            return
        match app.checkPermission(permission):
            case Qt.PermissionStatus.Granted:
                self._open()
            case Qt.PermissionStatus.Denied:
                self.fault.emit(CameraFault.NOT_ALLOWED)
            case _:
                app.requestPermission(permission, self, self._on_permission)

    def stop(self) -> None:
        """Let go of the camera."""
        self._wanted = None
        self._close()

    @Slot(QImage)
    def look(self, image: QImage) -> None:
        """Look for a code in a frame; after every fifth without one, look harder."""
        if image.isNull():
            return
        self.seen.emit(image)
        text = read_qr(image)
        if text is None:
            self._misses += 1
            if self._misses % _RETRY_EVERY == 0:
                text = read_qr(sharpened(image))
        if text is None:
            return
        self._misses = 0
        if not self._repeats.is_repeat(text):
            self.scanned.emit(text)

    def _load(self) -> bool:
        if self._media is None:
            self._media = self._load_media()
            if self._media is not None:
                self._devices = self._media.QMediaDevices(self)
                self._devices.videoInputsChanged.connect(self._on_devices_changed)
        return self._media is not None

    def _open(self) -> None:
        found = {_id(device): device for device in self._media.QMediaDevices.videoInputs()}
        default = self._media.QMediaDevices.defaultVideoInput()
        device = found.get(self._wanted or "", default)
        if device.isNull():
            self._wanted = ""
            self.fault.emit(CameraFault.NO_CAMERA)
            return
        self._running = _id(device)
        self._camera = self._media.QCamera(device, self)
        if (wanted := _format(device.videoFormats())) is not None:
            self._camera.setCameraFormat(wanted)
        self._camera.errorOccurred.connect(self._on_error)
        self._sink = self._media.QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._session = self._media.QMediaCaptureSession(self)
        self._session.setVideoSink(self._sink)
        self._session.setCamera(self._camera)
        self._misses = 0
        self._camera.start()
        if self.is_running:  # an error may have closed it at once
            self.running_changed.emit(True)

    def _close(self) -> None:
        if self._camera is None:
            return
        camera, sink, session = self._camera, self._sink, self._session
        self._camera = self._sink = self._session = None
        self._running = ""
        sink.videoFrameChanged.disconnect(self._on_frame)
        camera.errorOccurred.disconnect(self._on_error)
        camera.stop()
        for part in (session, camera, sink):
            part.deleteLater()
        self.running_changed.emit(False)

    def _on_permission(self, permission: QCameraPermission) -> None:
        app = QCoreApplication.instance()
        if self._wanted is None or app is None:
            return
        if app.checkPermission(permission) == Qt.PermissionStatus.Granted:
            self._open()
        else:
            self.fault.emit(CameraFault.NOT_ALLOWED)

    @Slot()
    def _on_devices_changed(self) -> None:
        there = {_id(device) for device in self._media.QMediaDevices.videoInputs()}
        if self.is_running and self._running not in there:
            self._wanted = self._running
            self._close()
            self.fault.emit(CameraFault.LOST)
        elif self._wanted is not None and not self.is_running and (self._wanted in there or not self._wanted):
            self._open()
        self.devices_changed.emit()

    @Slot()
    def _on_error(self) -> None:
        if self._camera is None or self._camera.error() == self._media.QCamera.Error.NoError:
            return
        self._close()
        self.fault.emit(CameraFault.FAILED)

    @Slot()
    def _on_frame(self) -> None:
        """Look at the newest frame; older ones which waited for a busy window are not worth it."""
        if self._sink is not None:
            self.look(image_of(self._sink.videoFrame(), self._media))


def camera_available() -> bool:
    """Say whether the extra `[camera]` is installed; nothing is loaded for the answer."""
    try:
        return importlib.util.find_spec("PySide6.QtMultimedia") is not None
    except (ImportError, ValueError):
        return False


def read_qr(image: QImage) -> str | None:
    """Read the QR code of a picture.

    Args:
        image: Any picture, also none at all.

    Returns:
        The code's text; where there are several codes, that of the one nearest to the middle.
    """
    if image.isNull():
        return None
    if image.format() not in (QImage.Format.Format_Grayscale8, QImage.Format.Format_RGB32):
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    # All formats, the default, takes 14 times as long; plain text is the code as it was written.
    codes = zxingcpp.read_barcodes(
        image,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        text_mode=zxingcpp.TextMode.Plain,
    )
    found = [code for code in codes if clean(code.text)]
    if not found:
        return None
    middle = image.width() / 2, image.height() / 2
    return clean(min(found, key=lambda code: _distance(code.position, middle)).text)


def sharpened(image: QImage) -> QImage:
    """Sharpen a picture which is out of focus, so that codes blurred by up to two thirds more are read."""
    from PIL import Image, ImageFilter  # here, since it takes 15 ms of the start and most desks never need it

    if image.width() > _RETRY_WIDTH:
        image = image.scaledToWidth(_RETRY_WIDTH, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, line = image.width(), image.height(), image.bytesPerLine()
    picture = Image.frombuffer("L", (width, height), bytes(image.constBits()), "raw", "L", line, 1)
    data = picture.filter(ImageFilter.UnsharpMask(2, 400, 0)).tobytes()
    return QImage(data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def image_of(frame: Any, media: Any) -> QImage:
    """Take the shades of grey out of a video frame, without a detour over colours where it has them apart.

    Args:
        frame: A `QVideoFrame`.
        media: The module `PySide6.QtMultimedia`.
    """
    kinds = media.QVideoFrameFormat.PixelFormat
    planar = {kinds.Format_YUV420P, kinds.Format_YUV422P, kinds.Format_YV12}
    has_grey = planar | {kinds.Format_NV12, kinds.Format_NV21, kinds.Format_Y8}
    if not frame.isValid():
        return QImage()
    if frame.pixelFormat() not in has_grey or not frame.map(media.QVideoFrame.MapMode.ReadOnly):
        image: QImage = frame.toImage()
        return image
    try:
        grey = QImage.Format.Format_Grayscale8
        return QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), grey).copy()
    finally:
        frame.unmap()


def multimedia() -> ModuleType | None:
    """Load QtMultimedia, or nothing where it is missing.

    In a function, since it comes with an extra which most desks do not have, and on Linux fails without
    `libpulse0`. By name, so that the types are the same with and without the extra.
    """
    try:
        return importlib.import_module("PySide6.QtMultimedia")
    except ImportError:
        return None


def _id(device: Any) -> str:
    return bytes(device.id().data()).decode(errors="replace")


def _format(formats: list[Any]) -> Any:
    """Choose the format nearest to 720p, and of those the quickest up to 30 frames a second."""

    def unfitness(wanted: Any) -> tuple[float, float]:
        pixels = wanted.resolution().width() * wanted.resolution().height()
        return abs(pixels - _WANTED_PIXELS), abs(wanted.maxFrameRate() - _WANTED_FPS)

    return min(formats, key=unfitness, default=None)


def _distance(place: zxingcpp.Position, middle: tuple[float, float]) -> float:
    corners = (place.top_left, place.top_right, place.bottom_left, place.bottom_right)
    x, y = (sum(corner.x for corner in corners) / 4, sum(corner.y for corner in corners) / 4)
    return (x - middle[0]) ** 2 + (y - middle[1]) ** 2
