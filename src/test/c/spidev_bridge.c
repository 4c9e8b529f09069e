/*
 * Carries /dev/spidevB.C to emulated chips, for the test of the Linux SPI provider (LinuxSpiTest).
 *
 *   JVM -- JNA: dlsym("open"), dlsym("ioctl"), dlsym("close") --> this library --> Unix socket --> test
 *
 * JNA asks dlsym() for the functions of the C library, so that a preloaded open() alone would never be called: dlsym()
 * itself is interposed, and hands out ours. Whatever is not a spidev device goes on to the real function.
 *
 * An opened device is a connection to the socket named by TABLEE_SPI_SOCKET. Numbers are in the machine's byte order.
 *
 *   opened     'S' bus cs
 *   setting    'C' nr value(4)               mode, bits and clock as the driver sets them; no answer
 *   transfer   'X' count(4) hertz(4) bytes   answered by status(4), and as many bytes when that is 0 or more:
 *                                            what ioctl() returns, or minus an error number
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/spi/spidev.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* The kernel's spidev takes no more in one message (its bufsiz), and the Pi's controller knows no other bit order. */
#define MOST_BYTES 4096
#define MOST_FD 1024

static char is_spidev[MOST_FD];
static uint32_t setting[MOST_FD][8]; /* by the ioctl's number: 1 mode, 2 lsb first, 3 bits, 4 clock, 5 mode32 */

void *dlsym(void *handle, const char *symbol);

static void *real(const char *symbol) {
  static const char *const versions[] = {"GLIBC_2.34", "GLIBC_2.17", "GLIBC_2.2.5"};
  static void *(*next)(void *, const char *);
  for (size_t i = 0; next == NULL && i < sizeof versions / sizeof *versions; i++) {
    *(void **)&next = dlvsym(RTLD_NEXT, "dlsym", versions[i]);
  }
  return symbol == NULL ? *(void **)&next : next(RTLD_NEXT, symbol);
}

static int send_all(int fd, const void *bytes, size_t count) {
  const char *at = bytes;
  while (count > 0) {
    ssize_t done = send(fd, at, count, MSG_NOSIGNAL);
    if (done <= 0) return -1;
    at += done;
    count -= (size_t)done;
  }
  return 0;
}

static int receive_all(int fd, void *bytes, size_t count) {
  char *at = bytes;
  while (count > 0) {
    ssize_t done = recv(fd, at, count, 0);
    if (done <= 0) return -1;
    at += done;
    count -= (size_t)done;
  }
  return 0;
}

static int fails(int error) {
  errno = error;
  return -1;
}

static int bridged_open(const char *path, int flags, ...) {
  int bus, chip_select;
  va_list more;
  va_start(more, flags);
  mode_t mode = va_arg(more, mode_t);
  va_end(more);
  if (sscanf(path, "/dev/spidev%d.%d", &bus, &chip_select) != 2) {
    int (*next)(const char *, int, ...);
    *(void **)&next = real("open");
    return next(path, flags, mode);
  }
  const char *name = getenv("TABLEE_SPI_SOCKET");
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (name == NULL || strlen(name) >= sizeof address.sun_path) return fails(ENOENT);
  strcpy(address.sun_path, name);
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const char hello[3] = {'S', (char)bus, (char)chip_select};
  if (fd < 0 || fd >= MOST_FD || connect(fd, (struct sockaddr *)&address, sizeof address) != 0 ||
      send_all(fd, hello, sizeof hello) != 0) {
    return fails(ENODEV);
  }
  is_spidev[fd] = 1;
  memset(setting[fd], 0, sizeof setting[fd]);
  return fd;
}

static int transfer(int fd, struct spi_ioc_transfer *message, int messages) {
  if (messages != 1) return fails(EINVAL);
  uint32_t count = message->len;
  if (count > MOST_BYTES) return fails(EMSGSIZE);
  static __thread char bytes[1 + 4 + 4 + MOST_BYTES];
  bytes[0] = 'X';
  memcpy(bytes + 1, &count, 4);
  memcpy(bytes + 5, &message->speed_hz, 4);
  memcpy(bytes + 9, (const void *)(uintptr_t)message->tx_buf, count);
  int32_t status;
  if (send_all(fd, bytes, 9 + count) != 0 || receive_all(fd, &status, 4) != 0) return fails(ENODEV);
  if (status < 0) return fails(-status);
  if (receive_all(fd, bytes, (size_t)status) != 0) return fails(ENODEV);
  if (message->rx_buf != 0) memcpy((void *)(uintptr_t)message->rx_buf, bytes, (size_t)status);
  return status;
}

static int set(int fd, unsigned number, uint32_t value) {
  if (number == 2 && value != 0) return fails(EINVAL);
  setting[fd][number] = value;
  char bytes[6] = {'C', (char)number};
  memcpy(bytes + 2, &value, 4);
  return send_all(fd, bytes, sizeof bytes) == 0 ? 0 : fails(ENODEV);
}

static int bridged_ioctl(int fd, unsigned long request, ...) {
  va_list more;
  va_start(more, request);
  void *argument = va_arg(more, void *);
  va_end(more);
  if (fd < 0 || fd >= MOST_FD || !is_spidev[fd]) {
    int (*next)(int, unsigned long, ...);
    *(void **)&next = real("ioctl");
    return next(fd, request, argument);
  }
  uint32_t wanted = (uint32_t)request; /* a caller may have made it negative on its way through a signed int */
  unsigned number = _IOC_NR(wanted), size = _IOC_SIZE(wanted);
  if (_IOC_TYPE(wanted) != SPI_IOC_MAGIC) return fails(ENOTTY);
  if (number == 0 && _IOC_DIR(wanted) == _IOC_WRITE && size % sizeof(struct spi_ioc_transfer) == 0) {
    return transfer(fd, argument, (int)(size / sizeof(struct spi_ioc_transfer)));
  }
  if (number < 1 || number > 5 || (size != 1 && size != 4)) return fails(ENOTTY);
  if (_IOC_DIR(wanted) == _IOC_READ) {
    memcpy(argument, &setting[fd][number], size);
    return 0;
  }
  uint32_t value = 0;
  memcpy(&value, argument, size);
  return set(fd, number, value);
}

static int bridged_close(int fd) {
  if (fd >= 0 && fd < MOST_FD) is_spidev[fd] = 0;
  int (*next)(int);
  *(void **)&next = real("close");
  return next(fd);
}

void *dlsym(void *handle, const char *symbol) {
  if (strcmp(symbol, "open") == 0) return (void *)bridged_open;
  if (strcmp(symbol, "ioctl") == 0) return (void *)bridged_ioctl;
  if (strcmp(symbol, "close") == 0) return (void *)bridged_close;
  void *(*next)(void *, const char *);
  *(void **)&next = real(NULL);
  return next(handle, symbol);
}
