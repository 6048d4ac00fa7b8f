// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huelladecoder/dicom.h"
#include "app/huelladecoder/lockdown.h"
#include "app/huelladecoder/photo.h"

#include <cstdlib>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

// huella-decoder FORMAT FRAME LONGEST_SIDE < file > answer (core/media/frame.h)

using namespace huella::decoder;

namespace {

struct Reader
{
    const char* name;
    void (*prepare)();
    Answer (*decode)(const Input& input);
};

template <const char* name>
Answer byQt(const Input& input)
{
    return decodePhoto(input, name);
}

constexpr char webp[] = "webp", tiff[] = "tiff", gif[] = "gif", bmp[] = "bmp";
constexpr Reader readers[] = {
    {"dicom", prepareDicom, decodeDicom}, {"heif", prepareHeif, decodeHeif},
    {webp, preparePhotos, byQt<webp>},    {tiff, preparePhotos, byQt<tiff>},
    {gif, preparePhotos, byQt<gif>},      {bmp, preparePhotos, byQt<bmp>}};

Input mapInput(char* const* arguments)
{
    struct stat status;
    if (::fstat(STDIN_FILENO, &status) != 0 || status.st_size <= 0)
        return {};
    const auto size = static_cast<size_t>(status.st_size);
    void* bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
    if (bytes == MAP_FAILED)
        return {};
    return {static_cast<const unsigned char*>(bytes), size,
            static_cast<uint32_t>(std::strtoul(arguments[2], nullptr, 10)),
            static_cast<uint32_t>(std::strtoul(arguments[3], nullptr, 10))};
}

Answer decode(const Reader& reader, const Input& input)
{
    try {
        return input.bytes ? reader.decode(input) : Answer(DecodeStatus::NotAnImage);
    } catch (const std::bad_alloc&) {
        return Answer(DecodeStatus::TooManyPixels);
    } catch (...) {
        return Answer(DecodeStatus::Damaged);
    }
}

} // namespace

int main(int argc, char** argv)
{
    limitResources();
    for (const Reader& reader : readers) {
        if (argc != 4 || std::strcmp(argv[1], reader.name) != 0)
            continue;
        const Input input = mapInput(argv);
        reader.prepare();
        closeDoors();
        decode(reader, input).write();
        // Nothing is left to tidy, and a damaged file may have left much to stumble over.
        ::_exit(0);
    }
    return 2;
}
